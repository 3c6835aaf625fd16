package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.DataType.NumberType;

/**
 * A number aggregated over the rows of a group, or over a window.
 *
 * @param ast the aggregate's tree
 * @param type the type of the result
 * @param <N> the Java type of the result
 */
public record AggregateNumber<N extends Number>(Expr.Aggregate ast, NumberType<N> type) implements NumberExpression<N> {

    /** {@return the same over those rows only for which the condition is TRUE too} */
    public AggregateNumber<N> filter(Condition condition) {
        return new AggregateNumber<>(Aggregates.filtered(ast, condition), type);
    }

    /** {@return the same over each distinct value once} */
    public AggregateNumber<N> distinct() {
        return new AggregateNumber<>(Aggregates.distinct(ast), type);
    }

    /** {@return the aggregate for each row, over the rows of a window} */
    public NumberExpression<N> over(Window window) {
        return NumberExpression.of(new Expr.Over(ast, window.ast()), type);
    }
}
