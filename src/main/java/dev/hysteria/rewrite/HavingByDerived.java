package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Filters groups one level above them, where they are seen through a window: takes {@code SELECT k, sum(count(*)) OVER w FROM t GROUP BY k HAVING
 * k IN (q)}, gives {@code SELECT k, sum(n) OVER w FROM (SELECT k, count(*) AS n FROM t GROUP BY k) WHERE k IN (q)}.
 *
 * <p>Windows are computed of the groups that are left in both. For a database that forgets such a HAVING where it asks a query beside a window.
 * A column that depends on the keys becomes one of them, which makes the same groups.
 */
public record HavingByDerived() implements Rewrite {

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
            return mapped instanceof Query.Select select
                            && select.grouping() instanceof Grouping.By(List<Expr> keys, Expr having)
                            && Lookups.areIn(having)
                            && Windows.areIn(select)
                    ? new GroupingSetUnion(select, List.of(allKeys(select, keys, having)), names).query(having)
                    : mapped;
        }
    }

    private static List<Expr> allKeys(Query.Select select, List<Expr> keys, Expr having) {
        var all = new Keys(select.source().aliases(), new LinkedHashSet<>(keys));
        var unused = all.query(
                select.withSource(new Source.Nothing()).withFilter(having).withGrouping(new Grouping.None()));
        return List.copyOf(all.keys);
    }

    /** A search for columns that are no keys and stand in no aggregate. */
    private record Keys(List<Identifier> aliases, Set<Expr> keys) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (keys.contains(expression)
                    || expression instanceof Expr.Aggregate
                    || expression instanceof Expr.TextAggregate) {
                return expression;
            }
            if (expression instanceof Expr.Column column && aliases.contains(column.source())) {
                keys.add(column);
            }
            if (expression instanceof Expr.Over over) {
                var unused = Tree.mapChildren(over.function(), this);
            }
            return Tree.mapChildren(expression, this);
        }
    }
}
