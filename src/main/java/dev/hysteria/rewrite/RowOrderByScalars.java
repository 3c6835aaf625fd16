package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Orders row values by their elements: takes {@code (a, b) < (x, y)}, gives {@code a < x OR (a = x AND b < y)}; {@code <=} differs at the
 * last element only, where it is {@code b <= y}; {@code (a, b) BETWEEN r AND s} becomes two such comparisons.
 *
 * <p>SQL defines the order of rows so: TRUE when the elements before some position are equal and those at it in order, FALSE when the rows
 * are equal or in the opposite order, else UNKNOWN. The disjunction has the same truth value: a null makes UNKNOWN of its position and of
 * all after it, and nothing before it.
 */
public record RowOrderByScalars() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Comparisons().statement(statement);
    }

    private record Comparisons() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.Between(Expr.Row row, Expr.Row low, Expr.Row high)) {
                return Expr.all(List.of(
                        ordered(ComparisonOperator.LESS_OR_EQUAL, low.elements(), row.elements()),
                        ordered(ComparisonOperator.LESS_OR_EQUAL, row.elements(), high.elements())));
            }
            return mapped instanceof Expr.Comparison(ComparisonOperator operator, Expr.Row left, Expr.Row right)
                            && isOrder(operator)
                    ? ordered(operator, left.elements(), right.elements())
                    : mapped;
        }
    }

    private static boolean isOrder(ComparisonOperator operator) {
        return operator != ComparisonOperator.EQUAL && operator != ComparisonOperator.NOT_EQUAL;
    }

    private static Expr ordered(ComparisonOperator operator, List<Expr> left, List<Expr> right) {
        int width = left.size();
        if (width == 1) {
            return new Expr.Comparison(operator, left.getFirst(), right.getFirst());
        }
        Expr before = new Expr.Comparison(strict(operator), left.getFirst(), right.getFirst());
        Expr equal = new Expr.Comparison(ComparisonOperator.EQUAL, left.getFirst(), right.getFirst());
        Expr rest = ordered(operator, left.subList(1, width), right.subList(1, width));
        return Expr.any(List.of(before, Expr.all(List.of(equal, rest))));
    }

    private static ComparisonOperator strict(ComparisonOperator operator) {
        return switch (operator) {
            case LESS, LESS_OR_EQUAL -> ComparisonOperator.LESS;
            case GREATER, GREATER_OR_EQUAL -> ComparisonOperator.GREATER;
            case EQUAL, NOT_EQUAL -> operator;
        };
    }
}
