package dev.hysteria.query;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Node;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Refuses a statement that orders labels of an enum type of the database's own, which some databases order as declared and others as text.
 * An index may be ordered as it likes.
 */
final class OrderedUse {

    private OrderedUse() {}

    static void check(Statement statement) {
        if (!(statement instanceof Ddl)) {
            Tree.visit(statement, node -> ordered(node).forEach(OrderedUse::requireOrder));
        }
    }

    private static List<Expr> ordered(Node node) {
        return switch (node) {
            case SortKey(Expr key, var direction, var nulls) -> List.of(key);
            case Expr.Comparison(ComparisonOperator operator, Expr left, Expr right)
            when isOrder(operator) -> List.of(left, right);
            case Expr.QuantifiedComparison comparison when isOrder(comparison.operator()) -> List.of(comparison.left());
            case Expr.Between(Expr operand, Expr low, Expr high) -> List.of(operand, low, high);
            case Expr.Function function when isExtreme(function.function()) -> function.arguments();
            case Expr.Aggregate aggregate when isExtreme(aggregate.function()) -> aggregate.arguments();
            default -> List.of();
        };
    }

    private static boolean isOrder(ComparisonOperator operator) {
        return operator != ComparisonOperator.EQUAL && operator != ComparisonOperator.NOT_EQUAL;
    }

    private static boolean isExtreme(ScalarFunction function) {
        return function == ScalarFunction.GREATEST || function == ScalarFunction.LEAST;
    }

    private static boolean isExtreme(AggregateFunction function) {
        return function == AggregateFunction.MINIMUM || function == AggregateFunction.MAXIMUM;
    }

    private static void requireOrder(Expr expression) {
        if (expression instanceof Expr.Row(List<Expr> elements)) {
            elements.forEach(OrderedUse::requireOrder);
        } else if (expression.type() instanceof LogicalType.Enumeration labels
                && labels.storage() == EnumStorage.NATIVE) {
            throw QueryException.invalid(
                    "Values of " + labels.described() + " are ordered, which databases do in their own ways",
                    "order by the label, cast(TEXT), or say the order with caseWhen(...).");
        }
    }
}
