package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.DataType.TextType;

/**
 * A text aggregated over the rows of a group, or over a window.
 *
 * @param ast the aggregate's tree
 * @param type the type of the result
 */
public record AggregateText(Expr.Aggregate ast, TextType type) implements TextExpression {

    /** {@return the same over those rows only for which the condition is TRUE too} */
    public AggregateText filter(Condition condition) {
        return new AggregateText(Aggregates.filtered(ast, condition), type);
    }

    /** {@return the same over each distinct value once} */
    public AggregateText distinct() {
        return new AggregateText(Aggregates.distinct(ast), type);
    }

    /** {@return the aggregate for each row, over the rows of a window} */
    public TextExpression over(Window window) {
        return TextExpression.of(new Expr.Over(ast, window.ast()), type);
    }
}
