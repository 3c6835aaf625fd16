package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Computes grouping keys one level deeper: takes {@code SELECT a / 2 + 1, sum(x) FROM t GROUP BY a / 2 HAVING h ORDER BY …}, gives {@code SELECT
 * k + 1, s FROM (SELECT a / 2 AS k, sum(x) AS s FROM t GROUP BY a / 2) WHERE h ORDER BY …}.
 *
 * <p>For databases that know a computed key again only where it stands alone, not as a part of another expression. The groups are the same,
 * and what is made of their keys and aggregates is made of the same values. Keys that are columns are known everywhere and stay.
 */
public record ComputedKeysByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Groupings(FreshNames.of(statement)).statement(statement);
    }

    private record Groupings(FreshNames names) implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                            && select.grouping() instanceof Grouping.By(List<Expr> keys, Expr having)
                            && !keys.stream().allMatch(Expr.Column.class::isInstance)
                    ? new GroupingSetUnion(select, List.of(keys), names).query(having)
                    : mapped;
        }
    }
}
