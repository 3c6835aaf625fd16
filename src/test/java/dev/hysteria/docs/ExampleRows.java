package dev.hysteria.docs;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.query.Queries.select;

import dev.hysteria.expression.AggregateNumber;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Functions;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.Values;
import dev.hysteria.expression.Window;
import dev.hysteria.query.Derived;
import dev.hysteria.query.Select;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list of an {@link Example} as the rows of a table: a column of its elements, and one of their places in the list. */
@SuppressWarnings("unchecked") // of what class the cells are only the example knows
record ExampleRows(Derived<String> table, Expression<Integer> place, Expression<Object> cell) {

    /** {@return the rows of a list; of an empty one, no rows of an integer} */
    static ExampleRows of(List<@Nullable Object> cells) {
        List<@Nullable Object> given = cells.isEmpty() ? List.of(0) : cells;
        Expression<?>[] values = new ExampleArguments(given).all();
        Select<String> whole = row(0, values[0]).where(cells.isEmpty() ? Condition.never() : Condition.always());
        for (int i = 1; i < values.length; i++) {
            whole = whole.unionAll(row(i, values[i]));
        }
        Derived<String> table = whole.as("t");
        List<Expression<?>> columns = whole.selection().expressions();
        return new ExampleRows(
                table, table.get((Expression<Integer>) columns.get(0)), table.get((Expression<Object>) columns.get(1)));
    }

    private static Select<String> row(int place, Expression<?> cell) {
        return select(into((p, c) -> "", Values.value(place).as("place"), cell.as("cell")));
    }

    Select<Object> query() {
        return from(table).select(cell);
    }

    Ordered ordered(Function<Expression<Object>, Order> order) {
        return new Ordered(this, order.apply(cell));
    }

    /** The rows in an order, which may still be told more. */
    record Ordered(ExampleRows rows, Order order) {

        Ordered with(UnaryOperator<Order> change) {
            return new Ordered(rows, change.apply(order));
        }

        Select<Object> query() {
            return rows.query().orderBy(order);
        }
    }

    Select<Object> distinct() {
        return query().distinct().orderBy(cell.asc());
    }

    Select<Object> combined(ExampleArguments arguments, BinaryOperator<Select<Object>> operator) {
        return operator.apply(query(), of(arguments.list(1)).query()).orderBy(cell.asc());
    }

    /** An aggregate of the rows, or for each row of its window when one is given. */
    Select<?> aggregate(ExampleArguments arguments, Function<Expression<Object>, Expression<?>> aggregate) {
        Expression<?> whole = aggregate.apply(cell);
        return arguments.has(1)
                ? window(arguments, unused -> ((AggregateNumber<?>) whole)::over)
                : from(table).select(whole);
    }

    Select<String> joined(String separator) {
        return from(table)
                .select(Functions.stringAggregate((TextExpression) (Expression<?>) cell, separator)
                        .orderBy(place.asc()));
    }

    /** A window function of each row, whose window is ordered by the cells; the results are in the order of the list. */
    Select<?> window(
            ExampleArguments arguments,
            Function<Expression<Object>, Function<Window, ? extends Expression<?>>> function) {
        Window.Definition ordered = Window.orderBy(cell.asc());
        Object last = arguments.values().getLast();
        Window window = last instanceof UnaryOperator<?> frame
                ? ((UnaryOperator<Window.Definition>) frame).apply(ordered)
                : ordered;
        return from(table).orderBy(place.asc()).select(function.apply(cell).apply(window));
    }

    static NumberExpression<Integer> number(Expression<Object> cell) {
        return (NumberExpression<Integer>) (Expression<?>) cell;
    }

    static Condition truth(Expression<Object> cell) {
        return (Condition) (Expression<?>) cell;
    }

    static AggregateNumber<?> sum(Expression<?> cell) {
        return switch (cell.type().logical()) {
            case LogicalType.Int t -> Functions.sum((NumberExpression<Integer>) cell);
            case LogicalType.BigInt t -> Functions.sum((NumberExpression<Long>) cell);
            case LogicalType.DoublePrecision t -> Functions.sum((NumberExpression<Double>) cell);
            default -> Functions.sum((NumberExpression<BigDecimal>) cell);
        };
    }

    static AggregateNumber<?> avg(Expression<?> cell) {
        return cell.type().logical() instanceof LogicalType.Decimal
                ? Functions.avg((NumberExpression<BigDecimal>) cell)
                : Functions.avg((NumberExpression<Integer>) cell);
    }
}
