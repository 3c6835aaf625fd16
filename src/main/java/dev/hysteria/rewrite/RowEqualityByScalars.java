package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * Compares row values by their elements: takes {@code (a, b) = (x, y)}, gives {@code a = x AND b = y}; takes {@code <>}, gives {@code a <> x
 * OR b <> y}; takes {@code (a, b) IN ((x, y), …)}, gives one such conjunction or another. Null-safe comparisons likewise.
 *
 * <p>SQL defines the equality of rows so, UNKNOWN included: one unequal pair decides, a null leaves the rest to decide.
 */
public record RowEqualityByScalars() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Comparisons().statement(statement);
    }

    private record Comparisons() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.Comparison(ComparisonOperator operator, Expr.Row left, Expr.Row right)) {
                return compared(operator, left, right, mapped);
            }
            if (mapped instanceof Expr.NullSafeComparison(Distinctness how, Expr.Row left, Expr.Row right)) {
                List<Expr> pairs = pairs(left, right, (one, other) -> new Expr.NullSafeComparison(how, one, other));
                return how == Distinctness.DISTINCT ? Expr.any(pairs) : Expr.all(pairs);
            }
            return mapped instanceof Expr.InList(Expr.Row left, List<Expr> values)
                    ? Expr.any(values.stream().map(value -> equal(left, value)).toList())
                    : mapped;
        }
    }

    private static Expr compared(ComparisonOperator operator, Expr.Row left, Expr.Row right, Expr ordered) {
        return switch (operator) {
            case EQUAL -> equal(left, right);
            case NOT_EQUAL -> Expr.any(pairs(left, right, (one, other) -> new Expr.Comparison(operator, one, other)));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> ordered;
        };
    }

    private static Expr equal(Expr.Row left, Expr right) {
        return right instanceof Expr.Row row
                ? Expr.all(pairs(left, row, (one, other) -> new Expr.Comparison(ComparisonOperator.EQUAL, one, other)))
                : new Expr.Comparison(ComparisonOperator.EQUAL, left, right);
    }

    private static List<Expr> pairs(Expr.Row left, Expr.Row right, BinaryOperator<Expr> comparison) {
        return IntStream.range(0, left.elements().size())
                .mapToObj(i -> comparison.apply(
                        left.elements().get(i), right.elements().get(i)))
                .toList();
    }
}
