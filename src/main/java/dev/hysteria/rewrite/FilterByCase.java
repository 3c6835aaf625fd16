package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Puts an aggregate's filter into its argument: takes {@code f(x) FILTER (WHERE p)}, gives {@code f(CASE WHEN p THEN x ELSE NULL END)};
 * takes {@code count(*) FILTER (WHERE p)}, gives {@code count(CASE WHEN p THEN 1 ELSE NULL END)}.
 *
 * <p>The aggregate then sees a null for each row that the filter leaves out, and every aggregate skips nulls.
 */
public record FilterByCase() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Filters().statement(statement);
    }

    private record Filters() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            if (mapped instanceof Expr.Aggregate aggregate && !(aggregate.filter() instanceof Expr.True)) {
                return unfiltered(aggregate);
            }
            if (mapped instanceof Expr.TextAggregate text && !(text.filter() instanceof Expr.True)) {
                Expr operand = when(text.filter(), text.operand());
                return new Expr.TextAggregate(operand, text.separator(), text.ordering(), new Expr.True());
            }
            return mapped;
        }
    }

    private static Expr unfiltered(Expr.Aggregate aggregate) {
        boolean rows = aggregate.function() == AggregateFunction.COUNT_ROWS;
        List<Expr> counted = rows ? List.of(new Expr.Literal(1, new LogicalType.Int())) : aggregate.arguments();
        return new Expr.Aggregate(
                rows ? AggregateFunction.COUNT : aggregate.function(),
                counted.stream()
                        .map(argument -> when(aggregate.filter(), argument))
                        .toList(),
                aggregate.deduplication(),
                new Expr.True(),
                aggregate.type());
    }

    private static Expr when(Expr filter, Expr value) {
        return new Expr.Case(List.of(new Expr.Case.Branch(filter, value)), new Expr.Null(value.type()), value.type());
    }
}
