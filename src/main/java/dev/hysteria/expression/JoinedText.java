package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.SortKey;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of a group's rows, one after another with a separator between.
 *
 * @param ast the aggregate's tree
 */
public record JoinedText(Expr.TextAggregate ast) implements TextExpression {

    @Override
    public TextType type() {
        return Types.TEXT;
    }

    /** {@return the same, in order} */
    public JoinedText orderBy(Order... order) {
        var ordering = Stream.concat(ast.ordering().stream(), Stream.of(order).<SortKey>map(Order::ast));
        return new JoinedText(new Expr.TextAggregate(ast.operand(), ast.separator(), ordering.toList(), ast.filter()));
    }

    /** {@return the same over those rows only for which the condition is TRUE too} */
    public JoinedText filter(Condition condition) {
        Expr filter = Expr.all(List.of(ast.filter(), condition.ast()));
        return new JoinedText(new Expr.TextAggregate(ast.operand(), ast.separator(), ast.ordering(), filter));
    }
}
