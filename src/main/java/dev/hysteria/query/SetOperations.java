package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Order;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Locale;

/** What the parts of a set operation must have in common, and how the whole is ordered. */
final class SetOperations {

    private SetOperations() {}

    static void requireSameColumns(SetOperator operator, Select<?> left, Select<?> right) {
        List<LogicalType> first = types(left);
        List<LogicalType> second = types(right);
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            same = isComparable(first.get(i), second.get(i));
        }
        if (!same) {
            throw mismatch(operator.name().toLowerCase(Locale.ROOT).replace('_', ' '), first, second);
        }
    }

    static QueryException mismatch(String operation, List<LogicalType> first, List<LogicalType> second) {
        return QueryException.setOperationMismatch(operation, names(first), names(second));
    }

    /** {@return the ordering of a whole, whose keys are columns of its result} */
    static List<SortKey> ordering(List<Order> ordering, List<SelectItem> items) {
        return ordering.stream().map(order -> key(order.ast(), items)).toList();
    }

    private static SortKey key(SortKey key, List<SelectItem> items) {
        SelectItem item = items.stream()
                .filter(candidate -> candidate.expression().equals(key.expression()))
                .findFirst()
                .orElseThrow(() -> QueryException.invalid(
                        "The rows of two queries are ordered by an expression that they do not return",
                        "order by an expression that the first of them selects."));
        Expr output = new Expr.Output(item.name(), item.expression().type());
        return new SortKey(output, key.direction(), key.nulls());
    }

    static List<LogicalType> types(Select<?> query) {
        return query.selection().expressions().stream()
                .map(Expression::type)
                .map(type -> type.logical())
                .toList();
    }

    static boolean isComparable(LogicalType left, LogicalType right) {
        return left.getClass() == right.getClass()
                || (left.isNumeric() && right.isNumeric())
                || (left.isText() && right.isText());
    }

    private static List<String> names(List<LogicalType> types) {
        return types.stream().map(LogicalType::toString).toList();
    }
}
