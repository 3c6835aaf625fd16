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

/**
 * Makes room for a replaced text, where the database reckons a replacement as shorter than it may be and cuts the text in a union: takes {@code
 * replace(a, b, c)}, gives {@code replace(a, b, concat(c, trim(' ')))}.
 *
 * <p>The same text: what is trimmed is empty, but counts as one character of those that {@code c} may have. A literal of no more than one
 * makes nothing longer, and stays. Of definitions only a view holds its texts, so that the others stay too, and tables are what they were.
 */
public record ReplacementWidthByTrim() implements Rewrite {
    private static final LogicalType TEXT = new LogicalType.Text();
    private static final Expr NOTHING =
            new Expr.Function(ScalarFunction.TRIM, List.of(new Expr.Literal(" ", TEXT)), TEXT);

    @Override
    public Statement apply(Statement statement) {
        boolean definition = statement instanceof Ddl && !(statement instanceof Ddl.CreateView);
        return definition ? statement : new Widening().statement(statement);
    }

    private record Widening() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (!(mapped instanceof Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type))
                    || function != ScalarFunction.REPLACE
                    || isShort(arguments.getLast())) {
                return mapped;
            }
            List<Expr> widened = new ArrayList<>(arguments);
            widened.set(arguments.size() - 1, new Expr.Concat(List.of(arguments.getLast(), NOTHING)));
            return new Expr.Function(function, widened, type);
        }
    }

    private static boolean isShort(Expr replacement) {
        return replacement instanceof Expr.Literal(Object value, LogicalType type)
                && value instanceof String text
                && text.codePointCount(0, text.length()) <= 1;
    }
}
