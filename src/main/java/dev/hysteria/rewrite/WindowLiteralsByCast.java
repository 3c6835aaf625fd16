package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Says of what type a text is that is written into a window function: takes {@code first_value('a') OVER w}, gives {@code first_value(CAST('a'
 * AS text)) OVER w}.
 *
 * <p>The same text. For a database whose window functions take any type and don't know that of a bare text.
 */
public record WindowLiteralsByCast() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Calls().statement(statement);
    }

    private record Calls() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.WindowCall(WindowFunction function, List<Expr> arguments, LogicalType type)
                    ? new Expr.WindowCall(
                            function,
                            arguments.stream().map(WindowLiteralsByCast::typed).toList(),
                            type)
                    : mapped;
        }
    }

    private static Expr typed(Expr argument) {
        return argument instanceof Expr.Literal(String text, LogicalType type)
                ? new Expr.Cast(argument, type.isText() ? new LogicalType.Text() : type)
                : argument;
    }
}
