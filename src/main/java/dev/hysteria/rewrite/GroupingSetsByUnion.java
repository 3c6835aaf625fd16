package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Groups by several sets of keys one after another: takes {@code SELECT a, b, sum(x) FROM t GROUP BY ROLLUP (a, b) HAVING h}, gives {@code
 * SELECT a, b, s FROM (SELECT a, b, sum(x) AS s FROM t GROUP BY a, b UNION ALL SELECT a, NULL, sum(x) … GROUP BY a UNION ALL SELECT NULL,
 * NULL, sum(x) …) WHERE h}; CUBE and GROUPING SETS likewise.
 *
 * <p>Each half of the union has one set's groups with nulls for the keys it lacks, which is what grouping sets are. Only keys and aggregates
 * are computed there; the query around it, windows, ordering and page included, sees them as columns, and all sets' groups at once. A set
 * without keys is one group even of no rows: an aggregate makes it so. A column that is neither key nor in an aggregate is not found.
 */
public record GroupingSetsByUnion() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Groupings(FreshNames.of(statement)).statement(statement);
    }

    private record Groupings(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            if (!(mapped instanceof Query.Select select)) {
                return mapped;
            }
            return switch (select.grouping()) {
                case Grouping.None none -> select;
                case Grouping.Whole whole -> select;
                case Grouping.By by -> select;
                case Grouping.Sets(List<List<Expr>> sets, Expr having) -> united(select, sets, having);
                case Grouping.Rollup(List<Expr> keys, Expr having) -> united(select, prefixes(keys), having);
                case Grouping.Cube(List<Expr> keys, Expr having) -> united(select, subsets(keys), having);
            };
        }

        private Query united(Query.Select select, List<List<Expr>> sets, Expr having) {
            return new GroupingSetUnion(select, sets, names).query(having);
        }
    }

    private static List<List<Expr>> prefixes(List<Expr> keys) {
        return IntStream.rangeClosed(0, keys.size())
                .mapToObj(dropped -> keys.subList(0, keys.size() - dropped))
                .toList();
    }

    private static List<List<Expr>> subsets(List<Expr> keys) {
        List<List<Expr>> subsets = new ArrayList<>();
        for (int chosen = (1 << keys.size()) - 1; chosen >= 0; chosen--) {
            int bits = chosen;
            subsets.add(IntStream.range(0, keys.size())
                    .filter(i -> (bits & 1 << i) != 0)
                    .mapToObj(keys::get)
                    .toList());
        }
        return subsets;
    }
}
