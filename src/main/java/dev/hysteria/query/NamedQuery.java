package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.ArrayExpression;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.Related;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.TableExpression;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import java.util.List;

/**
 * A query that is read as a table; its columns are had by the expressions that the query selects: {@code totals.get(sum(AMOUNT))}.
 *
 * @param <R> what a row of the query is read into
 */
public abstract sealed class NamedQuery<R> implements TableExpression<R> permits Derived, Cte {
    private final Identifier alias;
    private final Select<R> query;
    private final List<Expr.Column> columns;

    NamedQuery(Identifier alias, Select<R> query) {
        if (Related.isIn(query.selection())) {
            throw QueryException.invalid(
                    "The query “%s” is read as a table, and selects a relation".formatted(alias),
                    "select the relation in the query that reads the table.");
        }
        this.alias = alias;
        this.query = query;
        this.columns = ResultColumns.of(alias, query);
    }

    /** {@return the name that its columns are referred to by} */
    public Identifier alias() {
        return alias;
    }

    /** {@return the column that holds a text of the query} */
    public TextExpression get(TextExpression selected) {
        return TextExpression.of(column(selected), selected.type());
    }

    /** {@return the column that holds a number of the query} */
    public <N extends Number> NumberExpression<N> get(NumberExpression<N> selected) {
        return NumberExpression.of(column(selected), selected.type());
    }

    /** {@return the column that holds a date or time of the query} */
    public <T> TimeExpression<T> get(TimeExpression<T> selected) {
        return TimeExpression.of(column(selected), selected.type());
    }

    /** {@return the column that holds a truth value of the query} */
    public Condition get(Condition selected) {
        return Condition.of(column(selected), selected.type());
    }

    /** {@return the column that holds a JSON document of the query} */
    public <T> JsonExpression<T> get(JsonExpression<T> selected) {
        return JsonExpression.of(column(selected), selected.type());
    }

    /** {@return the column that holds an array of the query} */
    public <T> ArrayExpression<T> get(ArrayExpression<T> selected) {
        return ArrayExpression.of(column(selected), selected.type());
    }

    /** {@return the column that holds a value of the query} */
    public <T> Expression<T> get(Expression<T> selected) {
        return Expression.of(column(selected), selected.type());
    }

    @Override
    public List<Expression<?>> expressions() {
        return all(query.selection().expressions());
    }

    @Override
    public RowReader<R> reader(int first) {
        return query.selection().reader(first);
    }

    @Override
    public List<Expression<?>> required() {
        query.requirePresent();
        return all(query.selection().required());
    }

    @Override
    public List<Integer> presence() {
        return query.selection().presence();
    }

    Select<R> query() {
        return query;
    }

    List<Expr.Column> columns() {
        return columns;
    }

    private List<Expression<?>> all(List<Expression<?>> selected) {
        return selected.stream().<Expression<?>>map(this::get).toList();
    }

    private Expr.Column column(Expression<?> selected) {
        int place = ResultColumns.place(query, selected);
        if (place < 0) {
            throw QueryException.invalid(
                    "The query “%s” does not select the expression that is read from it".formatted(alias),
                    "give get(…) one of the expressions that the query selects.");
        }
        return columns.get(place);
    }
}
