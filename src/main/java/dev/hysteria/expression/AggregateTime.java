package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.DataType.TimeType;

/**
 * A date or time aggregated over the rows of a group, or over a window.
 *
 * @param ast the aggregate's tree
 * @param type the type of the result
 * @param <T> the Java type of the result
 */
public record AggregateTime<T>(Expr.Aggregate ast, TimeType<T> type) implements TimeExpression<T> {

    /** {@return the same over those rows only for which the condition is TRUE too} */
    public AggregateTime<T> filter(Condition condition) {
        return new AggregateTime<>(Aggregates.filtered(ast, condition), type);
    }

    /** {@return the same over each distinct value once} */
    public AggregateTime<T> distinct() {
        return new AggregateTime<>(Aggregates.distinct(ast), type);
    }

    /** {@return the aggregate for each row, over the rows of a window} */
    public TimeExpression<T> over(Window window) {
        return TimeExpression.of(new Expr.Over(ast, window.ast()), type);
    }
}
