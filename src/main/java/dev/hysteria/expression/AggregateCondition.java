package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.Types;

/**
 * A truth value aggregated over the rows of a group, or over a window.
 *
 * @param ast the aggregate's tree
 */
public record AggregateCondition(Expr.Aggregate ast) implements Condition {

    @Override
    public BooleanType type() {
        return Types.BOOLEAN;
    }

    /** {@return the same over those rows only for which the condition is TRUE too} */
    public AggregateCondition filter(Condition condition) {
        return new AggregateCondition(Aggregates.filtered(ast, condition));
    }

    /** {@return the aggregate for each row, over the rows of a window} */
    public Condition over(Window window) {
        return Condition.of(new Expr.Over(ast, window.ast()));
    }
}
