package dev.hysteria.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mutations that no answer can tell from the right dialect, each with the reason. */
final class Equivalents {
    private static final List<Equivalent> ALL = List.of(
            Equivalent.of(
                    ".*",
                    ".*: after .*",
                    "either order leads to the same rows: neither rewrite makes what the other one takes"),
            Equivalent.of(
                    "SQLite",
                    "SmallestNullsWhereNone: left out",
                    "it is there for speed: an ordering that does not say where nulls go is read from an index"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "KeyParametersByLiteral: left out",
                    "the driver writes values into the text, unless it is told to let the server prepare statements"),
            Equivalent.of(
                    "MariaDB",
                    "FractionsByCounts: left out",
                    "MariaDB cuts fractions after ten digits, which is as near as properties ask inexact numbers to be; a test of"
                            + " windows asks for more"),
            Equivalent.of(
                    "MariaDB",
                    "OwnTableByDerived: left out",
                    "MariaDB 11.4, on which this runs, reads the written table itself; the dialect speaks to older ones too"),
            Equivalent.of("SQLite", "naming.quoting: DOUBLE_QUOTES -> BACKTICKS", "SQLite takes these quotes too"),
            Equivalent.of(
                    ".*",
                    "naming.namespaces: .*",
                    "statements about another namespace are not run: no test has two; golden files show them"),
            Equivalent.of(
                    "SQLite",
                    "select.sets: ALL_WITH_UNION_ONLY -> COMPLETE",
                    "BagOperationsByNumbering leaves none of the others to be said"),
            Equivalent.of(
                    "SQLite|MySQL|MariaDB|CockroachDB",
                    "group.groupingSets: NONE -> CLAUSES",
                    "GroupingSetsByUnion leaves none to be said"),
            Equivalent.of(
                    "SQLite|SQL Server|Oracle",
                    "write.joined.(update|delete): NONE -> .*",
                    "JoinedUpdateBySubquery and JoinedDeleteByExists leave none to be said"),
            Equivalent.of(
                    "SQLite|PostgreSQL|SQL Server|Oracle",
                    "write.limitedWrite: NONE -> ORDER_LIMIT",
                    "LimitedWriteByKey leaves none to be said"),
            Equivalent.of(
                    "SQLite",
                    "group.textAggregates: GROUP_CONCAT_ORDER_INSIDE -> STRING_AGG_ORDER_INSIDE",
                    "string_agg is group_concat's other name"),
            Equivalent.of(
                    "SQLite",
                    "expression.integers.division: SLASH -> TRUNC",
                    "a quotient of integers is whole already"),
            Equivalent.of(
                    "SQLite",
                    "expression.texts.like: STANDARD -> WITH_CLASSES",
                    "a bracket means itself, escaped or not"),
            Equivalent.of(
                    "SQLite",
                    "expression.longList: JSON_EACH -> (JSON_TABLE|OPENJSON)",
                    "all three are said in the form of arrays; decimals in several lists are the same decimals"),
            Equivalent.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite",
                    "naming.tableAlias: AS -> BARE",
                    "AS may be left out where a name is quoted"),
            Equivalent.of("MySQL|MariaDB", "select.emptySource: OMITTED -> DUAL", "FROM DUAL may be said"),
            Equivalent.of(
                    "PostgreSQL|MySQL|CockroachDB",
                    "select.setArms: PARENTHESES -> SUB_SELECT",
                    "all rows of a query in parentheses are the rows of the query"),
            Equivalent.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite|CockroachDB",
                    "expression.truths: VALUES -> CONDITIONS",
                    "1 = 1 is TRUE"),
            Equivalent.of(
                    "MySQL|MariaDB|PostgreSQL",
                    "expression.texts.like: STANDARD -> WITH_CLASSES",
                    "a bracket means itself, escaped or not"),
            Equivalent.of(
                    "MySQL|MariaDB|SQLite|PostgreSQL",
                    "expression.nullSafeEquality: .* -> (INTERSECT|IS_NOT_DISTINCT_FROM)",
                    "another way to say the same that this database has"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "expression.integers.remainder: MOD -> PERCENT.*",
                    "% is MOD's other name, for all numbers"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "expression.longList: JSON_TABLE -> (JSON_EACH|OPENJSON)",
                    "all three are said in the form of arrays"),
            Equivalent.of(
                    "MySQL",
                    "write.upsert: ON_DUPLICATE_KEY_WITH_ALIAS -> ON_DUPLICATE_KEY_WITH_VALUES",
                    "MySQL has both, and warns of this one"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "write.assignments: IN_ORDER -> AT_ONCE",
                    "AssignmentsInOrder leaves none for which the order matters"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "write.joined.delete: JOIN_IN_TARGET -> TARGET_AMONG_SOURCES",
                    "of a DELETE both are said alike"),
            Equivalent.of("MySQL|MariaDB", "literal.truth: WORDS -> NUMBERS", "TRUE is 1"),
            Equivalent.of("MySQL|MariaDB", "literal.time: KEYWORD -> CAST", "a cast text is the same time"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "storage.booleans: NUMBER -> NATIVE",
                    "the driver sends TRUE as 1, and reads 1 as TRUE"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "storage.instants: UTC_DATE_TIME -> OFFSET_DATE_TIME",
                    "the driver makes a date-time in UTC of it, the time zone of all connections"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "storage.localTimes: NATIVE -> TIME_OF_DAY_AS_TEXT",
                    "the driver sends times as texts"),
            Equivalent.of(".*", "ddl.comments: .* -> NONE", "no statement reads comments; golden files show them"),
            Equivalent.of("MySQL|MariaDB", "ddl.enums: INLINE -> CHECK", "a text with a check has the same labels"),
            Equivalent.of(
                    "PostgreSQL|MySQL|MariaDB|SQLite",
                    "ddl.indexes.uniqueNulls: DISTINCT -> .*",
                    "a longer way to leave out rows with nulls, which this database has too"),
            Equivalent.of(
                    "MySQL|MariaDB",
                    "parameters: larger",
                    "the driver writes values into the text, unless it is told to let the server prepare statements"),
            Equivalent.of(
                    "SQLite|PostgreSQL",
                    "select.recursions: KEYWORD_AND_HINTS -> (KEYWORD|KEYWORD_WIDENED)",
                    "hints say how a table is computed, not what it is; longer texts are cut nowhere"),
            Equivalent.of(
                    "SQLite", "select.recursions: KEYWORD_AND_HINTS -> SILENT", "SQLite needs no word for a recursion"),
            Equivalent.of("SQLite", "expression.json.values: TEXT -> CAST", "a document is a text"),
            Equivalent.of(
                    "SQLite|PostgreSQL",
                    "ddl.defaults: BARE -> (NAMED|BARE_WHEN_SHORT)",
                    "a name or parentheses change no default"),
            Equivalent.of(
                    "SQLite", "ddl.enums: CHECK -> INLINE", "any word is a type, and only labels are ever written"),
            Equivalent.of("SQLite", "literal.truth: NUMBERS -> .*", "TRUE and CAST(1 AS BIT) are 1"),
            Equivalent.of(
                    "SQLite", "storage.booleans: NUMBER -> NATIVE", "the driver sends TRUE as 1, and reads 1 as TRUE"),
            Equivalent.of("SQLite", "storage.json: TEXT -> UNTYPED_TEXT", "the driver sends texts without a type"),
            Equivalent.of(
                    ".*",
                    "(parameters|insertRows|listValues): smaller",
                    "more statements, or a longer way to say a list, with the same rows"),
            Equivalent.of(
                    ".*",
                    "(insertRows|listValues): larger",
                    "a bound of ours, for speed: the database has none there"));

    private Equivalents() {}

    /**
     * Mutations that mean the same.
     *
     * @param dialects the dialects, as a pattern of their names
     * @param mutations the mutations, as a pattern of {@link Mutation#name()}
     * @param reason why they mean the same
     */
    private record Equivalent(Pattern dialects, Pattern mutations, String reason) {

        static Equivalent of(String dialects, String mutations, String reason) {
            return new Equivalent(Pattern.compile(dialects), Pattern.compile(mutations), reason);
        }

        boolean covers(Mutation mutation) {
            return dialects.matcher(mutation.dialect().name()).matches()
                    && mutations.matcher(mutation.name()).matches();
        }
    }

    /** {@return why nothing tells the mutation from the right dialect, where that is known} */
    static Optional<String> reason(Mutation mutation) {
        return ALL.stream()
                .filter(equivalent -> equivalent.covers(mutation))
                .map(Equivalent::reason)
                .findFirst();
    }
}
