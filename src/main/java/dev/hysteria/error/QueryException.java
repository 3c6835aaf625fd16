package dev.hysteria.error;

import java.util.List;

/** A query or command that was refused while it was built, before any database saw it. */
public final class QueryException extends HysteriaException {
    /**
     * Refuses a query for a reason that has no factory here.
     *
     * @param code a code of the group {@link ErrorGroup#QUERY}
     * @param explanation what is wrong, on what, and what to do
     */
    public QueryException(ErrorCode code, Explanation explanation) {
        super(code.in(ErrorGroup.QUERY), explanation);
    }

    /** {@return the refusal of a query that makes no sense, without a more exact code} */
    public static QueryException invalid(String happened, String whatToDo) {
        return new QueryException(ErrorCode.QUERY_INVALID, Explanation.of(happened, whatToDo));
    }

    /** {@return the refusal to compare {@code column} (written {@code table.column}) with null} */
    public static QueryException nullComparison(String column) {
        return new QueryException(
                ErrorCode.NULL_COMPARISON,
                Explanation.of(
                        "%s was compared with null, which is never true".formatted(Shown.name(column)),
                        "use isNull() or isNotNull(); use isNotDistinctFrom(value) when the value may be null."));
    }

    /** {@return the refusal of a list of values for {@code column} that has a null at {@code index}} */
    public static QueryException nullElement(String column, int index) {
        return new QueryException(
                ErrorCode.NULL_ELEMENT,
                Explanation.of(
                        "The values for %s hold a null at index %d".formatted(Shown.name(column), index),
                        "remove the null from the list and add or(column.isNull()) if rows without a value are"
                                + " wanted."));
    }

    /**
     * {@return the refusal of a column whose table the query does not read}
     *
     * @param column the column's name
     * @param table the table, or the alias of it, that the column belongs to
     * @param sources what the query reads, each as {@code table} or {@code table as alias}
     */
    public static QueryException columnNotInScope(String column, String table, List<String> sources) {
        return new QueryException(
                ErrorCode.COLUMN_NOT_IN_SCOPE,
                Explanation.of(
                                "Column %s of %s is not in scope".formatted(Shown.name(column), Shown.name(table)),
                                "join %s, or take the column from one of the sources.".formatted(Shown.name(table)))
                        .on("Sources of the query", Shown.list(sources)));
    }

    /** {@return the refusal of a {@code command} (update or delete) that has neither a filter nor {@code all()}} */
    public static QueryException filterMissing(String command, String table) {
        return new QueryException(
                ErrorCode.FILTER_MISSING,
                Explanation.of(
                        "The %s of %s has no filter and would touch every row".formatted(command, Shown.name(table)),
                        "add where(...); say all() if every row is meant."));
    }

    /** {@return the refusal of two sources that are both called {@code alias}} */
    public static QueryException aliasDuplicated(String alias, List<String> sources) {
        return new QueryException(
                ErrorCode.ALIAS_DUPLICATED,
                Explanation.of(
                                "Two sources of the query are called %s".formatted(Shown.name(alias)),
                                "give one of them another name with as(...).")
                        .on("Sources of the query", Shown.list(sources)));
    }

    /** {@return the refusal to select {@code column} as required, though an outer join can leave out {@code source}} */
    public static QueryException optionalSelectedAsRequired(String column, String source) {
        return new QueryException(
                ErrorCode.OPTIONAL_SELECTED_AS_REQUIRED,
                Explanation.of(
                        "%s was selected as required, but an outer join can leave %s without a row"
                                .formatted(Shown.name(column), Shown.name(source)),
                        "select it as optional, or use an inner join."));
    }

    /** {@return the refusal of a query that is nested more than {@code limit} levels deep} */
    public static QueryException nestingTooDeep(int limit) {
        return new QueryException(
                ErrorCode.NESTING_TOO_DEEP,
                Explanation.of(
                        "The query is nested more than %d levels deep".formatted(limit),
                        "combine many conditions with allOf(list) or anyOf(list) instead of nesting and(...) and"
                                + " or(...); send long lists of values with in(list)."));
    }

    /** {@return the refusal of an insert into {@code table} without rows or columns} */
    public static QueryException insertEmpty(String table) {
        return new QueryException(
                ErrorCode.INSERT_EMPTY,
                Explanation.of(
                        "The insert into %s has nothing to insert".formatted(Shown.name(table)),
                        "give it at least one row with at least one column; skip the command when the list is empty."));
    }

    /** {@return the refusal of a command on {@code table} that assigns {@code column} twice} */
    public static QueryException columnAssignedTwice(String column, String table) {
        return new QueryException(
                ErrorCode.COLUMN_ASSIGNED_TWICE,
                Explanation.of(
                        "Column %s of %s is assigned twice".formatted(Shown.name(column), Shown.name(table)),
                        "keep one of the two assignments."));
    }

    /** {@return the refusal of a set operation whose parts select {@code left} and {@code right}} */
    public static QueryException setOperationMismatch(String operation, List<String> left, List<String> right) {
        return new QueryException(
                ErrorCode.SET_OPERATION_MISMATCH,
                Explanation.of(
                                "The two parts of the %s select different columns".formatted(operation),
                                "select the same number of columns with the same types in the same order on both"
                                        + " sides.")
                        .on("First part", Shown.list(left))
                        .on("Second part", Shown.list(right)));
    }
}
