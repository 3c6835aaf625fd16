package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;
import java.util.stream.Stream;

/**
 * Aggregates all rows one level below a window: takes {@code SELECT sum(count(*)) OVER w FROM t}, gives {@code SELECT sum(n) OVER w FROM (SELECT
 * count(*) AS n FROM t)}.
 *
 * <p>Windows are computed after the groups in both. For a database that finds a largest value in an index, before the window, and then not
 * again.
 *
 * <p>To be listed after {@link WholeGroupByCount}, which puts an aggregate where there is none.
 */
public record WholeWindowsByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Groups(FreshNames.of(statement)).statement(statement);
    }

    private record Groups(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select && Windows.areIn(select) && isOneRow(select)
                    ? new GroupingSetUnion(select, List.of(List.of()), names).query(having(select.grouping()))
                    : mapped;
        }
    }

    private static boolean isOneRow(Query.Select select) {
        return select.grouping() instanceof Grouping.Whole
                || (select.grouping() instanceof Grouping.None
                        && Stream.concat(
                                        expressions(select),
                                        Windows.in(expressions(select)).stream().flatMap(Windows::parts))
                                .anyMatch(Aggregates::ofGroupsAreIn));
    }

    private static Stream<Expr> expressions(Query.Select select) {
        return Stream.concat(
                select.list().items().stream().map(SelectItem::expression),
                select.ordering().stream().map(SortKey::expression));
    }

    private static Expr having(Grouping grouping) {
        return grouping instanceof Grouping.Whole(Expr having) ? having : new Expr.True();
    }
}
