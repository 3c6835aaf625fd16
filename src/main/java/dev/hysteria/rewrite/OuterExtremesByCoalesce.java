package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a calculation of a column of a derived table whose extreme is asked beside an outer join: takes {@code SELECT max(d.x) FROM t LEFT JOIN
 * (SELECT 'ab' AS x …) AS d ON …}, gives {@code SELECT max(coalesce(d.x, d.x)) …}.
 *
 * <p>The same value. For a database that merges the derived table into the query, and takes the constant where the join left its rows out.
 */
public record OuterExtremesByCoalesce() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Extremes(Set.of()).statement(statement);
    }

    /** @param made the derived tables of outer joins */
    private record Extremes(Set<Identifier> made) implements TreeMapper {
        @Override
        public Query query(Query query) {
            return query instanceof Query.Select select
                    ? Tree.mapChildren(select, new Extremes(seenIn(select.source())))
                    : Tree.mapChildren(query, this);
        }

        private Set<Identifier> seenIn(Source source) {
            Set<Identifier> seen = new HashSet<>(made);
            seen.removeAll(source.aliases());
            if (hasOuterJoin(source)) {
                addMade(source, seen);
            }
            return seen;
        }

        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Aggregate extreme
                            && isExtreme(extreme.function())
                            && extreme.arguments().getFirst() instanceof Expr.Column column
                            && made.contains(column.source())
                    ? new Expr.Aggregate(
                            extreme.function(),
                            List.of(new Expr.Function(ScalarFunction.COALESCE, List.of(column, column), column.type())),
                            extreme.deduplication(),
                            extreme.filter(),
                            extreme.type())
                    : mapped;
        }
    }

    private static boolean isExtreme(AggregateFunction function) {
        return function == AggregateFunction.MAXIMUM || function == AggregateFunction.MINIMUM;
    }

    private static boolean hasOuterJoin(Source source) {
        return switch (source) {
            case Source.Join join ->
                join.kind() != JoinKind.INNER || hasOuterJoin(join.left()) || hasOuterJoin(join.right());
            case Source.CrossJoin(Source left, Source right) -> hasOuterJoin(left) || hasOuterJoin(right);
            case Source.Nothing none -> false;
            case Source.Table none -> false;
            case Source.Common none -> false;
            case Source.Derived none -> false;
            case Source.Lateral none -> false;
            case Source.Values none -> false;
        };
    }

    private static void addMade(Source source, Set<Identifier> made) {
        switch (source) {
            case Source.Join join -> {
                addMade(join.left(), made);
                addMade(join.right(), made);
            }
            case Source.CrossJoin(Source left, Source right) -> {
                addMade(left, made);
                addMade(right, made);
            }
            case Source.Derived derived -> made.add(derived.alias());
            case Source.Lateral lateral -> made.add(lateral.alias());
            case Source.Common common -> made.add(common.alias());
            case Source.Nothing none -> {}
            case Source.Table none -> {}
            case Source.Values none -> {}
        }
    }
}
