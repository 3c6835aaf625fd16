package dev.hysteria.rewrite;

import dev.hysteria.ast.Ddl;
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
 * Repeats and replaces in a copy of a text: where there are sub-queries for values, takes {@code repeat(a, 2)}, gives {@code repeat(a || '',
 * 2)}; everywhere, takes {@code repeat(a, n)}, gives {@code repeat(a || left(n, 0), n)}.
 *
 * <p>The same text, null when {@code a} or {@code n} is. For databases that change the text where it lies, which is that of a sub-query's
 * value for every row, or that of what is the same in all rows and so calculated once: it grows from row to row, or was replaced in the first.
 * It may come through a derived table or another function, so that every such call is given a copy. A copy of what is the same in all rows
 * would be made once too, so it is made of what may differ between them. Of a value that is given these databases make one themselves, and
 * of definitions only a view calculates what is the same for many rows, so that tables are what they were.
 */
public record ChangedTextsByConcat() implements Rewrite {
    private static final Set<ScalarFunction> CHANGING = Set.of(ScalarFunction.REPEAT, ScalarFunction.REPLACE);
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final Expr NOTHING = new Expr.Literal("", TEXT);
    private static final Expr ZERO = new Expr.Literal(0, new LogicalType.Int());

    @Override
    public Statement apply(Statement statement) {
        if (statement instanceof Ddl && !(statement instanceof Ddl.CreateView)) {
            return statement;
        }
        boolean[] found = {false};
        Tree.visit(statement, node -> found[0] |= node instanceof Expr.Scalar);
        return new Calls(found[0]).statement(statement);
    }

    private record Calls(boolean besideQueries) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (!(mapped instanceof Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type))
                    || !CHANGING.contains(function)
                    || isGiven(arguments.getFirst())) {
                return mapped;
            }
            List<Expr> parts = new ArrayList<>(List.of(arguments.getFirst()));
            arguments.stream()
                    .skip(1)
                    .filter(argument -> !isGiven(argument))
                    .map(ChangedTextsByConcat::nothingOf)
                    .forEach(parts::add);
            if (parts.size() == 1 && besideQueries) {
                parts.add(NOTHING);
            }
            if (parts.size() == 1) {
                return mapped;
            }
            List<Expr> copied = new ArrayList<>(arguments);
            copied.set(0, new Expr.Concat(parts));
            return new Expr.Function(function, copied, type);
        }
    }

    private static boolean isGiven(Expr expression) {
        return expression instanceof Expr.Literal || expression instanceof Expr.Parameter;
    }

    private static Expr nothingOf(Expr expression) {
        Expr text = expression.type().isText() ? expression : new Expr.Cast(expression, TEXT);
        return new Expr.Function(ScalarFunction.LEFT, List.of(text, ZERO), TEXT);
    }
}
