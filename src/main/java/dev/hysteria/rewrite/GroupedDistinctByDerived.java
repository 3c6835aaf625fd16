package dev.hysteria.rewrite;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Puts the groups of distinct rows one level deeper: takes {@code SELECT DISTINCT max(x) + 1 AS y FROM t GROUP BY k HAVING h}, gives {@code
 * SELECT DISTINCT y FROM (SELECT max(x) + 1 AS y FROM t GROUP BY k HAVING h)}.
 *
 * <p>What is distinct, sorted and cut is the same rows. For databases that ask HAVING after they have left out rows that are alike, of one of
 * the groups that made them: where an item calculates with an aggregate. Sort keys of distinct rows are items, and go by their names.
 *
 * <p>To be listed before {@link NullOrderByKey}.
 */
public record GroupedDistinctByDerived() implements Rewrite {

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
                            && select.list().distinct() instanceof Distinct.Rows
                            && select.grouping() instanceof Grouping.By by
                            && !(by.having() instanceof Expr.True)
                            && select.list().items().stream()
                                    .map(SelectItem::expression)
                                    .anyMatch(GroupedDistinctByDerived::isCalculated)
                    ? deeper(select)
                    : mapped;
        }

        private Query deeper(Query.Select select) {
            List<SelectItem> items = select.list().items();
            Query groups = select.withList(new SelectList(new Distinct.All(), items))
                    .withOrdering(List.of())
                    .withPage(new Page.All());
            var table = new Wrapped(groups, names.like("grouped"));
            return table.select()
                    .withList(new SelectList(new Distinct.Rows(), table.items()))
                    .withOrdering(select.ordering().stream()
                            .map(key -> named(key, items))
                            .toList())
                    .withPage(select.page());
        }
    }

    private static boolean isCalculated(Expr item) {
        return !(item instanceof Expr.Aggregate) && Aggregates.ofGroupsAreIn(item);
    }

    private static SortKey named(SortKey key, List<SelectItem> items) {
        return NullKeys.item(key, items)
                .map(item -> new SortKey(
                        new Expr.Output(item.name(), item.expression().type()), key.direction(), key.nulls()))
                .orElse(key);
    }
}
