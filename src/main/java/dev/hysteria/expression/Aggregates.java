package dev.hysteria.expression;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.NumberType;
import java.util.List;

/** Trees of aggregates. */
final class Aggregates {

    private Aggregates() {}

    static <N extends Number> AggregateNumber<N> number(
            AggregateFunction function, NumberType<N> type, Expression<?>... arguments) {
        return new AggregateNumber<>(tree(function, type, arguments), type);
    }

    static Expr.Aggregate tree(AggregateFunction function, DataType<?> type, Expression<?>... arguments) {
        List<Expr> trees = Calls.trees(List.of(arguments));
        return new Expr.Aggregate(function, trees, Deduplication.ALL, new Expr.True(), type.logical());
    }

    static Expr.Aggregate filtered(Expr.Aggregate aggregate, Condition condition) {
        Expr filter = Expr.all(List.of(aggregate.filter(), condition.ast()));
        return new Expr.Aggregate(
                aggregate.function(), aggregate.arguments(), aggregate.deduplication(), filter, aggregate.type());
    }

    static Expr.Aggregate distinct(Expr.Aggregate aggregate) {
        if (aggregate.arguments().isEmpty()) {
            throw QueryException.invalid("Rows are counted as distinct", "count an expression: countDistinct(ID).");
        }
        return new Expr.Aggregate(
                aggregate.function(),
                aggregate.arguments(),
                Deduplication.DISTINCT,
                aggregate.filter(),
                aggregate.type());
    }
}
