package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.QueryException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression can name at the place where it is evaluated: layers, of which each adds one kind of thing, from the inside out.
 *
 * <p>A query's rows are scopes too: it begins with {@link Sources}, may gather them in {@link Group}s, and adds {@link Computed} and
 * {@link Outputs}. Looking for a name goes outward until some layer has it, so that sub-queries see the row around them.
 */
sealed interface Scope {

    /** Around every statement: nothing. */
    record Outermost() implements Scope {}

    /** Common tables of a WITH. */
    record Common(Scope outer, Map<Identifier, Relation> tables) implements Scope {}

    /** A row of each source, by alias. */
    record Sources(Scope outer, Map<Identifier, Tuple> rows) implements Scope {}

    /**
     * A group of rows, which has the values of its keys instead of those of the rows.
     *
     * @param outer what is around the query
     * @param rows the rows in it, each a scope
     * @param keys the query's grouping keys; null in a set that has them not
     * @param aliases the query's sources
     */
    record Group(Scope outer, List<Scope> rows, Map<Expr, @Nullable Object> keys, Set<Identifier> aliases)
            implements Scope {}

    /** Values that take all rows to compute, such as those of windows. */
    record Computed(Scope outer, Map<Expr, @Nullable Object> values) implements Scope {}

    /** The result's columns, for its ordering. */
    record Outputs(Scope outer, Map<Identifier, @Nullable Object> values) implements Scope {}

    /** The row that was to be inserted, in the action of a conflict. */
    record Incoming(Scope outer, Tuple row) implements Scope {}

    /** {@return whether the value of this very expression is there already: a key of the group, a value of a window} */
    default boolean holds(Expr expression) {
        return switch (this) {
            case Group group -> group.keys.containsKey(expression);
            case Computed computed -> computed.values.containsKey(expression) || computed.outer.holds(expression);
            case Outputs outputs -> outputs.outer.holds(expression);
            case Outermost none -> false;
            case Common tables -> false;
            case Sources sources -> false;
            case Incoming incoming -> false;
        };
    }

    /** {@return the value of an expression that this scope holds} */
    default @Nullable Object held(Expr expression) {
        return switch (this) {
            case Group group -> group.keys.get(expression);
            case Computed computed ->
                computed.values.containsKey(expression)
                        ? computed.values.get(expression)
                        : computed.outer.held(expression);
            case Outputs outputs -> outputs.outer.held(expression);
            case Outermost none -> null;
            case Common tables -> null;
            case Sources sources -> null;
            case Incoming incoming -> null;
        };
    }

    default @Nullable Object column(Expr.Column column) {
        return switch (this) {
            case Sources(Scope outer, Map<Identifier, Tuple> rows) -> {
                Tuple row = rows.get(column.source());
                yield row == null ? outer.column(column) : row.value(column.name());
            }
            case Group group -> ofGroup(group, column);
            case Common common -> common.outer.column(column);
            case Computed computed -> computed.outer.column(column);
            case Outputs outputs -> outputs.outer.column(column);
            case Incoming incoming -> incoming.outer.column(column);
            case Outermost none ->
                throw QueryException.columnNotInScope(
                        column.name().text(), column.source().text(), List.of());
        };
    }

    private static @Nullable Object ofGroup(Group group, Expr.Column column) {
        if (group.keys.containsKey(column)) {
            return group.keys.get(column);
        }
        if (group.aliases.contains(column.source())) {
            throw QueryException.invalid(
                    "%s.%s has no one value in a group of rows".formatted(column.source(), column.name()),
                    "group by it too, or select an aggregate of it.");
        }
        return group.outer.column(column);
    }

    /** {@return the rows that an aggregate sees: those of the nearest group} */
    default List<Scope> group() {
        return switch (this) {
            case Group group -> group.rows;
            case Sources sources -> sources.outer.group();
            case Common common -> common.outer.group();
            case Computed computed -> computed.outer.group();
            case Outputs outputs -> outputs.outer.group();
            case Incoming incoming -> incoming.outer.group();
            case Outermost none ->
                throw QueryException.invalid(
                        "An aggregate stands where there is no group of rows",
                        "select it, order by it or ask for it in having(…).");
        };
    }

    default @Nullable Object output(Identifier name) {
        return switch (this) {
            case Outputs outputs when outputs.values.containsKey(name) -> outputs.values.get(name);
            case Outputs outputs -> throw unknown("result column", name);
            case Computed computed -> computed.outer.output(name);
            case Group group -> throw unknown("result column", name);
            case Sources sources -> throw unknown("result column", name);
            case Common common -> throw unknown("result column", name);
            case Incoming incoming -> throw unknown("result column", name);
            case Outermost none -> throw unknown("result column", name);
        };
    }

    default @Nullable Object incoming(Identifier name) {
        return switch (this) {
            case Incoming incoming -> incoming.row.value(name);
            case Sources sources -> sources.outer.incoming(name);
            case Group group -> group.outer.incoming(name);
            case Common common -> common.outer.incoming(name);
            case Computed computed -> computed.outer.incoming(name);
            case Outputs outputs -> outputs.outer.incoming(name);
            case Outermost none -> throw unknown("column of an inserted row", name);
        };
    }

    default Relation table(Identifier name) {
        return switch (this) {
            case Common(Scope outer, Map<Identifier, Relation> tables) -> {
                Relation found = tables.get(name);
                yield found == null ? outer.table(name) : found;
            }
            case Sources sources -> sources.outer.table(name);
            case Group group -> group.outer.table(name);
            case Computed computed -> computed.outer.table(name);
            case Outputs outputs -> outputs.outer.table(name);
            case Incoming incoming -> incoming.outer.table(name);
            case Outermost none -> throw unknown("common table", name);
        };
    }

    private static QueryException unknown(String what, Identifier name) {
        return QueryException.invalid(
                "The %s %s is named where there is none".formatted(what, name), "name one that is there.");
    }
}
