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
import dev.hysteria.ast.Window;
import java.util.ArrayList;
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
        /** Those, and those with several window functions; each sort of a query in a query of its own: the database computes one by the order of another. */
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
            return mapped instanceof Query.Select select && isAsked(select)
                    ? new Columns(names, select).around(select)
                    : mapped;
        }

        private boolean isAsked(Query.Select select) {
            return expressions(select).anyMatch(WindowsByDerived::looksIntoWindow)
                    || switch (asked) {
                        case IN_ARRAYS -> false;
                        case IN_ARRAYS_OR_SEVERAL ->
                            sorts(select).distinct().limit(2).count() > 1
                                    || expressions(select).anyMatch(WindowsByDerived::hasSeveralWindows);
                    };
        }
    }

    /** How the rows of a window are parted and sorted: a database computes windows that share it together. */
    private record Sort(List<Expr> partition, List<SortKey> ordering) {}

    private static Stream<Sort> sorts(Query.Select select) {
        return Windows.in(expressions(select)).stream().map(over -> sort(over, select));
    }

    private static Sort sort(Expr.Over over, Query.Select select) {
        Window.Definition window = definition(over.window(), select);
        return new Sort(window.partition(), window.ordering());
    }

    private static Window.Definition definition(Window window, Query.Select select) {
        return switch (window) {
            case Window.Definition definition -> definition;
            case Window.Named named -> named.definition();
            case Window.Reference(Identifier name) ->
                select.windows().stream()
                        .filter(named -> named.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .definition();
        };
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
        private final Query.Select windowed;
        private final Map<Expr, SelectItem> computed;
        private boolean holdsQuery;

        private Columns(FreshNames names, Query.Select windowed, Identifier alias, Map<Expr, SelectItem> computed) {
            this.names = names;
            this.windowed = windowed;
            this.alias = alias;
            this.computed = computed;
        }

        Columns(FreshNames names, Query.Select windowed) {
            this.names = names;
            this.alias = names.like("windowed");
            this.windowed = windowed;
            this.computed = new LinkedHashMap<>();
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
            return Query.Select.of(items, new Source.Derived(inside(select), alias))
                    .withList(new SelectList(select.list().distinct(), items))
                    .withOrdering(ordering)
                    .withPage(select.page());
        }

        /** {@return the query that computes the columns, with one more query around it for each further sort} */
        private Query inside(Query.Select select) {
            List<List<SelectItem>> later = bySort().stream().skip(1).toList();
            later.forEach(items -> items.forEach(item -> computed.remove(item.expression())));
            later.forEach(items -> items.forEach(item -> parts((Expr.Over) item.expression())));
            Query rows = select.withList(new SelectList(new Distinct.All(), List.copyOf(computed.values())))
                    .withOrdering(List.of())
                    .withPage(new Page.All());
            for (List<SelectItem> overs : later) {
                var table = new Wrapped(rows, names.like("windowed"));
                var columns = new Columns(names, windowed, table.alias(), computed);
                List<SelectItem> items = new ArrayList<>(table.items());
                overs.forEach(
                        item -> items.add(new SelectItem(columns.over((Expr.Over) item.expression()), item.name())));
                rows = Query.Select.of(items, table.source());
            }
            return rows;
        }

        private List<List<SelectItem>> bySort() {
            Map<Sort, List<SelectItem>> sorted = new LinkedHashMap<>();
            computed.values().forEach(item -> {
                if (item.expression() instanceof Expr.Over over) {
                    sorted.computeIfAbsent(sort(over, windowed), sort -> new ArrayList<>())
                            .add(item);
                }
            });
            return List.copyOf(sorted.values());
        }

        /** Takes note of what the window function is made of, to be computed where the rows are. */
        private void parts(Expr.Over over) {
            var unused = over(over);
        }

        private Expr over(Expr.Over over) {
            Window.Definition window = definition(over.window(), windowed);
            return new Expr.Over(
                    Tree.mapChildren(over.function(), this),
                    new Window.Definition(
                            window.partition().stream().map(this::expr).toList(),
                            window.ordering().stream()
                                    .map(key -> new SortKey(expr(key.expression()), key.direction(), key.nulls()))
                                    .toList(),
                            window.frame()));
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
            Nullability nullability =
                    expression instanceof Expr.Column column ? column.nullability() : Nullability.NULLABLE;
            return new Expr.Column(alias, item(expression).name(), expression.type(), nullability);
        }

        private SelectItem item(Expr expression) {
            return computed.computeIfAbsent(expression, same -> new SelectItem(same, names.like("value")));
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
