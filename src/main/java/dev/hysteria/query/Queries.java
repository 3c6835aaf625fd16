package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Source;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.Selectable;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.BooleanColumn;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Scope;
import dev.hysteria.schema.TextColumn;
import dev.hysteria.schema.TimeColumn;
import java.time.Instant;
import java.util.function.Function;

/** Where queries and commands begin; meant to be imported statically. */
public final class Queries {

    private Queries() {}

    /** {@return the query of every row of a table, an alias, a sub-query or a common table expression} */
    public static <R> Select<R> from(TableExpression<R> table) {
        return Select.of(table, table.source());
    }

    /** {@return the query of one row without a table} */
    public static <R> Select<R> select(Selectable<R> selection) {
        return Select.of(selection, new Source.Nothing());
    }

    /** {@return a query under a name, for other queries to read after {@code with(…)}} */
    public static <R> Cte<R> cte(String name, Select<R> query) {
        return Cte.of(name, query);
    }

    /**
     * {@return a query under a name that also reads itself}
     *
     * @param anchor its first rows
     * @param step makes further rows of those found last, which it reads from its argument
     */
    public static <R> RecursiveCte<R> recursive(String name, Select<R> anchor, Function<Cte<R>, Select<R>> step) {
        return RecursiveCte.of(name, anchor, step);
    }

    /** {@return an insert into a table, of nothing yet} */
    public static <E> Insert<E> insertInto(Schema<E> schema) {
        return Insert.into(schema);
    }

    /** {@return an update of a table, of nothing yet} */
    public static <E> Update<E> update(Schema<E> schema) {
        return Update.of(schema, schema.target());
    }

    /** {@return an update of a table under another name, of nothing yet} */
    public static <E> Update<E> update(Alias<E> alias) {
        return Update.of(alias.schema(), Targets.of(alias));
    }

    /** {@return a deletion from a table, of nothing yet} */
    public static <E> Delete<E> deleteFrom(Schema<E> schema) {
        return Delete.of(schema, schema.target());
    }

    /** {@return a deletion from a table under another name, of nothing yet} */
    public static <E> Delete<E> deleteFrom(Alias<E> alias) {
        return Delete.of(alias.schema(), Targets.of(alias));
    }

    /**
     * {@return an update that brings deleted rows back, of a table that keeps them: of all, until a condition is added}
     *
     * @throws QueryException when the table does not keep deleted rows
     */
    public static <E> Update<E> restore(Schema<E> schema) {
        TimeColumn<E, Instant> deletedAt = schema.deletedAt()
                .orElseThrow(() -> QueryException.invalid(
                        "Rows of %s are restored, which does not keep deleted rows".formatted(schema.table()),
                        "declare softDelete(…), or insert them."));
        return update(schema).without(Scope.NOT_DELETED).set(deletedAt.toNull()).where(deletedAt.isNotNull());
    }

    /** {@return a deletion that removes rows for good, those that were deleted before too, where a table keeps them} */
    public static <E> Delete<E> purge(Schema<E> schema) {
        return Delete.purging(schema);
    }

    /** {@return the removal of every row of a table at once} */
    public static Truncate truncate(Schema<?> schema) {
        return Truncate.of(schema);
    }

    // ---- in the action of a conflict

    /** {@return the text of the row that was to be inserted} */
    public static TextExpression incoming(TextColumn<?> column) {
        return TextExpression.of(tree(column), column.type());
    }

    /** {@return the number of the row that was to be inserted} */
    public static <N extends Number> NumberExpression<N> incoming(NumberColumn<?, N> column) {
        return NumberExpression.of(tree(column), column.type());
    }

    /** {@return the date or time of the row that was to be inserted} */
    public static <T> TimeExpression<T> incoming(TimeColumn<?, T> column) {
        return TimeExpression.of(tree(column), column.type());
    }

    /** {@return the truth value of the row that was to be inserted} */
    public static Condition incoming(BooleanColumn<?> column) {
        return Condition.of(tree(column), column.type());
    }

    /** {@return the value of the row that was to be inserted} */
    public static <T> Expression<T> incoming(Column<?, T> column) {
        return Expression.of(tree(column), column.type());
    }

    private static Expr tree(Column<?, ?> column) {
        return new Expr.Incoming(column.name(), column.type().logical());
    }
}
