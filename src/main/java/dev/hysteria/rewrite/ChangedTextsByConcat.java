package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Repeats and replaces in a copy of a text: where there are sub-queries for values, takes {@code repeat(a, n)}, gives {@code repeat(a || '',
 * n)}.
 *
 * <p>The same text, null when {@code a} is. For databases that change the text where it lies, which is that of a sub-query's value for every
 * row: it grows from row to row. It may come through a derived table or another function, so that every such call is given a copy.
 */
public record ChangedTextsByConcat() implements Rewrite {
    private static final Set<ScalarFunction> CHANGING = Set.of(ScalarFunction.REPEAT, ScalarFunction.REPLACE);
    private static final Expr NOTHING = new Expr.Literal("", new LogicalType.Text());

    @Override
    public Statement apply(Statement statement) {
        boolean[] found = {false};
        Tree.visit(statement, node -> found[0] |= node instanceof Expr.Scalar);
        return found[0] ? new Calls().statement(statement) : statement;
    }

    private static final class Calls implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (!(mapped instanceof Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type))
                    || !CHANGING.contains(function)) {
                return mapped;
            }
            List<Expr> copied = new ArrayList<>(arguments);
            copied.set(0, new Expr.Concat(List.of(arguments.getFirst(), NOTHING)));
            return new Expr.Function(function, copied, type);
        }
    }
}
