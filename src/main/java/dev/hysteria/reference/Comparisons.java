package dev.hysteria.reference;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.type.LogicalType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values and rows of values compared, by their types; a value alone is a row of one. */
final class Comparisons {

    private Comparisons() {}

    static Truth compared(
            ComparisonOperator operator,
            List<LogicalType> types,
            List<@Nullable Object> left,
            List<@Nullable Object> right) {
        return switch (operator) {
            case EQUAL -> equal(types, left, right);
            case NOT_EQUAL -> equal(types, left, right).not();
            case LESS -> ordered(ComparisonOperator.LESS, operator, types, left, right);
            case LESS_OR_EQUAL -> ordered(ComparisonOperator.LESS, operator, types, left, right);
            case GREATER -> ordered(ComparisonOperator.GREATER, operator, types, left, right);
            case GREATER_OR_EQUAL -> ordered(ComparisonOperator.GREATER, operator, types, left, right);
        };
    }

    static Truth equal(List<LogicalType> types, List<@Nullable Object> left, List<@Nullable Object> right) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < left.size(); i++) {
            truth = truth.and(compared(ComparisonOperator.EQUAL, types.get(i), left.get(i), right.get(i)));
        }
        return truth;
    }

    /** {@return the first element strictly before or after, or it equal and the rest so; the last element as the operator says} */
    private static Truth ordered(
            ComparisonOperator strict,
            ComparisonOperator last,
            List<LogicalType> types,
            List<@Nullable Object> left,
            List<@Nullable Object> right) {
        int end = left.size() - 1;
        Truth truth = compared(last, types.get(end), left.get(end), right.get(end));
        for (int i = end - 1; i >= 0; i--) {
            Truth before = compared(strict, types.get(i), left.get(i), right.get(i));
            Truth equal = compared(ComparisonOperator.EQUAL, types.get(i), left.get(i), right.get(i));
            truth = before.or(equal.and(truth));
        }
        return truth;
    }

    private static Truth compared(
            ComparisonOperator operator, LogicalType type, @Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (operator) {
                    case EQUAL -> same(type, left, right);
                    case NOT_EQUAL -> !same(type, left, right);
                    case LESS -> order(type, left, right) < 0;
                    case LESS_OR_EQUAL -> order(type, left, right) <= 0;
                    case GREATER -> order(type, left, right) > 0;
                    case GREATER_OR_EQUAL -> order(type, left, right) >= 0;
                });
    }

    static Truth distinct(
            Distinctness distinctness,
            List<LogicalType> types,
            List<@Nullable Object> left,
            List<@Nullable Object> right) {
        boolean same = true;
        for (int i = 0; i < left.size(); i++) {
            Object first = left.get(i);
            Object second = right.get(i);
            same &= (first == null || second == null)
                    ? first == null && second == null
                    : same(types.get(i), first, second);
        }
        return switch (distinctness) {
            case DISTINCT -> Truth.of(!same);
            case NOT_DISTINCT -> Truth.of(same);
        };
    }

    /** {@return whether two values of a type are equal} */
    static boolean same(LogicalType type, Object left, Object right) {
        return type instanceof LogicalType.Json
                ? Documents.same((String) left, (String) right)
                : Values.same(left, right);
    }

    /** {@return how two values of a type are ordered} */
    static int order(LogicalType type, Object left, Object right) {
        if (type instanceof LogicalType.Json) {
            throw Refusal.of("an order of JSON documents", "Order by the text at a path.");
        }
        return Values.compare(left, right);
    }
}
