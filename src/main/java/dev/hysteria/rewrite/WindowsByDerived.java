package dev.hysteria.rewrite;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Computes several window functions of one expression each as a column, one level deeper: takes {@code SELECT count(*) OVER () + rank() OVER
 * (ORDER BY a) FROM t}, gives {@code SELECT n + r FROM (SELECT count(*) OVER () AS n, rank() OVER (ORDER BY a) AS r FROM t)}.
 *
 * <p>What is around the functions is made of the same values outside;
 * DISTINCT, ordering and page come after the windows in both. Where a query stands in such an expression, it is left as it is.
 */
public record WindowsByDerived(Asked asked) implements Rewrite {

    /** Which expressions. */
    public enum Asked {
        /** Those that look into an array made by a window function: where arrays are looked into by a sub-query, none can stand in it. */
        IN_ARRAYS,
        /** Those, and those with several window functions: the database computes the second by the order of the first. */
        IN_ARRAYS_OR_SEVERAL
    }

    @Override
    public Statement apply(Statement statement) {
        return new Selects(asked, FreshNames.of(statement)).statement(statement);
    }

    private record Selects(Asked asked, FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select && expressions(select).anyMatch(this::isAsked)
                    ? new Columns(names).around(select)
                    : mapped;
        }

        private boolean isAsked(Expr expression) {
            return looksIntoWindow(expression)
                    || switch (asked) {
                        case IN_ARRAYS -> false;
                        case IN_ARRAYS_OR_SEVERAL -> hasSeveralWindows(expression);
                    };
        }
    }

    private static boolean looksIntoWindow(Expr expression) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(expression, node -> {
            boolean looks = node instanceof Expr.ArrayContains
                    || node instanceof Expr.ArrayOverlaps
                    || node instanceof Expr.ArrayLength;
            found.compareAndSet(false, looks && Windows.areIn((Expr) node));
        });
        return found.get();
    }

    private static Stream<Expr> expressions(Query.Select select) {
        return Stream.concat(
                select.list().items().stream().map(SelectItem::expression),
                select.ordering().stream().map(SortKey::expression));
    }

    private static boolean hasSeveralWindows(Expr expression) {
        AtomicInteger windows = new AtomicInteger();
        Tree.visit(expression, node -> windows.addAndGet(node instanceof Expr.Over ? 1 : 0));
        return windows.get() > 1;
    }

    /** The columns of the query inside, and what points to them. */
    private static final class Columns implements TreeMapper {
        private final FreshNames names;
        private final Identifier alias;
        private final Map<Expr, SelectItem> computed = new LinkedHashMap<>();
        private boolean holdsQuery;

        Columns(FreshNames names) {
            this.names = names;
            this.alias = names.like("windowed");
        }

        Query.Select around(Query.Select select) {
            List<SelectItem> items = select.list().items().stream()
                    .map(item -> new SelectItem(expr(item.expression()), item.name()))
                    .toList();
            List<SortKey> ordering = select.ordering().stream()
                    .map(key -> new SortKey(expr(key.expression()), key.direction(), key.nulls()))
                    .toList();
            if (holdsQuery) {
                return select;
            }
            Query inside = select.withList(new SelectList(new Distinct.All(), List.copyOf(computed.values())))
                    .withOrdering(List.of())
                    .withPage(new Page.All());
            return Query.Select.of(items, new Source.Derived(inside, alias))
                    .withList(new SelectList(select.list().distinct(), items))
                    .withOrdering(ordering)
                    .withPage(select.page());
        }

        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Output) {
                return expression;
            }
            boolean whole = expression instanceof Expr.Over
                    || !(expression instanceof Expr.Row || Windows.areIn(expression) || isConstant(expression));
            return whole ? column(expression) : Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            holdsQuery = true;
            return query;
        }

        private Expr column(Expr expression) {
            SelectItem item = computed.computeIfAbsent(expression, same -> new SelectItem(same, names.like("value")));
            return new Expr.Column(alias, item.name(), expression.type(), Nullability.NULLABLE);
        }

        private static boolean isConstant(Expr expression) {
            AtomicBoolean constant = new AtomicBoolean(true);
            Tree.visit(expression, node -> {
                if (node instanceof Expr.Column
                        || node instanceof Expr.Aggregate
                        || node instanceof Expr.TextAggregate
                        || node instanceof Query) {
                    constant.set(false);
                }
            });
            return constant.get();
        }
    }
}
