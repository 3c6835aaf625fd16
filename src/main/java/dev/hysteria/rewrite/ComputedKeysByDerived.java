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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * Computes grouping keys one level deeper: takes {@code SELECT a / 2 + 1, sum(x) FROM t GROUP BY a / 2 HAVING h ORDER BY …}, gives {@code SELECT
 * k + 1, s FROM (SELECT a / 2 AS k, sum(x) AS s FROM t GROUP BY a / 2) WHERE h ORDER BY …}.
 *
 * <p>For databases that know a computed key again only where it stands alone, not as a part of another expression. The groups are the same,
 * and what is made of their keys and aggregates is made of the same values. Keys that are columns are known everywhere and stay.
 */
public record ComputedKeysByDerived(Keys keys) implements Rewrite {

    /** Which computed keys. */
    public enum Keys {
        /** All. */
        ALL,
        /** Conditions, which become values where they are keys, and are not known again where they stand as conditions. */
        CONDITIONS,
        /** Texts that stand inside other expressions: beside a parameter of another text type they are converted, and not known again. */
        TEXTS
    }

    @Override
    public Statement apply(Statement statement) {
        return new Groupings(keys, FreshNames.of(statement)).statement(statement);
    }

    private record Groupings(Keys which, FreshNames names) implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                            && select.grouping() instanceof Grouping.By(List<Expr> keys, Expr having)
                            && keys.stream().anyMatch(key -> isAsked(key, select, having))
                    ? new GroupingSetUnion(select, List.of(keys), names).query(having)
                    : mapped;
        }

        private boolean isAsked(Expr key, Query.Select select, Expr having) {
            return !(key instanceof Expr.Column)
                    && switch (which) {
                        case ALL -> true;
                        case CONDITIONS -> key instanceof Expr.Predicate;
                        case TEXTS ->
                            key.type().isText() && parts(select, having).anyMatch(part -> holds(part, key));
                    };
        }
    }

    private static Stream<Expr> parts(Query.Select select, Expr having) {
        return Stream.of(
                        select.list().items().stream().map(SelectItem::expression),
                        select.ordering().stream().map(SortKey::expression),
                        Stream.of(having))
                .flatMap(part -> part);
    }

    /** Whether the key stands inside of the expression. */
    private static boolean holds(Expr expression, Expr key) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(expression, node -> found.compareAndSet(false, node.equals(key) && !node.equals(expression)));
        return found.get();
    }
}
