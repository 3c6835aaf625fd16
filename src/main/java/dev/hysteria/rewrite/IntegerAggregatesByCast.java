package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Sums and averages integers as numbers of the result's type: takes {@code sum(x)} and {@code avg(x)} of an integer {@code x}, gives {@code
 * sum(CAST(x AS t))} and {@code avg(CAST(x AS t))}, where {@code t} is the aggregate's type.
 *
 * <p>The tree's sum of integers is of a wider type and its mean is not an integer; where a database keeps the operand's type, it would
 * overflow or be cut. Every integer is a number of the wider type, so the values are the same, and equal ones stay equal for DISTINCT.
 */
public record IntegerAggregatesByCast() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Casts().statement(statement);
    }

    private record Casts() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Aggregate aggregate && isNarrow(aggregate) ? widened(aggregate) : mapped;
        }
    }

    private static boolean isNarrow(Expr.Aggregate aggregate) {
        boolean computes =
                aggregate.function() == AggregateFunction.SUM || aggregate.function() == AggregateFunction.AVERAGE;
        return computes
                && aggregate.arguments().getFirst().type().isInteger()
                && !aggregate.arguments().getFirst().type().equals(aggregate.type());
    }

    private static Expr widened(Expr.Aggregate aggregate) {
        Expr argument = new Expr.Cast(aggregate.arguments().getFirst(), aggregate.type());
        return new Expr.Aggregate(
                aggregate.function(),
                List.of(argument),
                aggregate.deduplication(),
                aggregate.filter(),
                aggregate.type());
    }
}
