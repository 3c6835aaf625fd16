package dev.hysteria.reference;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Functions of the rows of a group. Sums and means of floating point numbers are exact before they are rounded once. */
final class Aggregation {
    private final Evaluation evaluation;

    Aggregation(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Nullable
    Object of(Expr.Aggregate aggregate, List<Scope> rows) {
        List<Scope> counted = filtered(aggregate.filter(), rows);
        if (aggregate.function() == AggregateFunction.COUNT_ROWS) {
            return Numbers.as(counted.size(), aggregate.type());
        }
        List<Object> values = values(aggregate, counted);
        LogicalType operand = aggregate.arguments().getFirst().type();
        Object result = aggregate.function() == AggregateFunction.COUNT
                ? (Object) values.size()
                : values.isEmpty() ? null : ofSome(aggregate.function(), values, operand, aggregate.type());
        return Numbers.fit(result, aggregate.type());
    }

    private static Object ofSome(
            AggregateFunction function, List<Object> values, LogicalType operand, LogicalType type) {
        return switch (function) {
            case COUNT_ROWS, COUNT -> values.size();
            case SUM -> sum(values);
            case AVERAGE -> mean(values, type);
            case MINIMUM -> extreme(values, operand, -1);
            case MAXIMUM -> extreme(values, operand, 1);
            case EVERY -> values.stream().allMatch(Boolean.TRUE::equals);
            case SOME -> values.stream().anyMatch(Boolean.TRUE::equals);
        };
    }

    private static BigDecimal sum(List<Object> values) {
        return values.stream().map(value -> Numbers.exact((Number) value)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal mean(List<Object> values, LogicalType type) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        return type instanceof LogicalType.Decimal decimal
                ? sum(values).divide(count, decimal.scale(), RoundingMode.HALF_UP)
                : sum(values).divide(count, MathContext.DECIMAL128);
    }

    private static Object extreme(List<Object> values, LogicalType type, int direction) {
        Object extreme = values.getFirst();
        for (Object value : values) {
            extreme = Comparisons.order(type, value, extreme) * direction > 0 ? value : extreme;
        }
        return extreme;
    }

    /** {@return the values that are not null; of equal ones the first, when duplicates are dropped} */
    private List<Object> values(Expr.Aggregate aggregate, List<Scope> rows) {
        Expr operand = aggregate.arguments().getFirst();
        Set<Identity> seen = new HashSet<>();
        List<Object> values = new ArrayList<>();
        for (Scope row : rows) {
            Object value = evaluation.of(operand, row);
            if (value != null
                    && (aggregate.deduplication() == Deduplication.ALL
                            || seen.add(Identity.of(List.of(value), List.of(operand.type()))))) {
                values.add(value);
            }
        }
        return values;
    }

    @Nullable
    Object of(Expr.TextAggregate aggregate, List<Scope> rows) {
        List<Scope> joined = filtered(aggregate.filter(), rows).stream()
                .filter(row -> evaluation.of(aggregate.operand(), row) != null)
                .toList();
        return joined.isEmpty()
                ? null
                : evaluation.queries().ordering().sorted(joined, aggregate.ordering(), row -> row).stream()
                        .map(row -> (String) evaluation.of(aggregate.operand(), row))
                        .collect(Collectors.joining(aggregate.separator()));
    }

    private List<Scope> filtered(Expr filter, List<Scope> rows) {
        return filter instanceof Expr.True
                ? rows
                : rows.stream().filter(row -> evaluation.isTrue(filter, row)).toList();
    }
}
