package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Aggregates truth values as numbers: takes {@code every(p)} and {@code some(p)}, gives {@code min(n) = 1} and {@code max(n) = 1}, where
 * {@code n} is {@code CASE WHEN p THEN 1 WHEN NOT p THEN 0 ELSE NULL END}.
 *
 * <p>All are TRUE when the least is 1, one is when the greatest is; UNKNOWN is null and skipped by both. Over nothing the extreme is null
 * and so its comparison. Over a window, the extreme takes the window. Makes predicates: to be listed before {@link SeparatePredicates}.
 */
public record BooleanAggregatesByExtremes() implements Rewrite {
    private static final LogicalType INT = new LogicalType.Int();
    private static final Expr ONE = new Expr.Literal(1, INT);
    private static final Expr ZERO = new Expr.Literal(0, INT);

    @Override
    public Statement apply(Statement statement) {
        return new Aggregates().statement(statement);
    }

    private record Aggregates() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over over
                    && over.function() instanceof Expr.Aggregate aggregate
                    && isBoolean(aggregate)) {
                return isOne(Tree.mapChildren(new Expr.Over(extreme(aggregate), over.window()), this));
            }
            return expression instanceof Expr.Aggregate aggregate && isBoolean(aggregate)
                    ? isOne(Tree.mapChildren(extreme(aggregate), this))
                    : Tree.mapChildren(expression, this);
        }
    }

    private static boolean isBoolean(Expr.Aggregate aggregate) {
        return aggregate.function() == AggregateFunction.EVERY || aggregate.function() == AggregateFunction.SOME;
    }

    private static Expr.Aggregate extreme(Expr.Aggregate aggregate) {
        boolean every = aggregate.function() == AggregateFunction.EVERY;
        return new Expr.Aggregate(
                every ? AggregateFunction.MINIMUM : AggregateFunction.MAXIMUM,
                aggregate.arguments().stream()
                        .map(BooleanAggregatesByExtremes::number)
                        .toList(),
                aggregate.deduplication(),
                aggregate.filter(),
                INT);
    }

    private static Expr number(Expr truth) {
        var whenTrue = new Expr.Case.Branch(truth, ONE);
        var whenFalse = new Expr.Case.Branch(new Expr.Not(truth), ZERO);
        return new Expr.Case(List.of(whenTrue, whenFalse), new Expr.Null(INT), INT);
    }

    private static Expr isOne(Expr extreme) {
        return new Expr.Comparison(ComparisonOperator.EQUAL, extreme, ONE);
    }
}
