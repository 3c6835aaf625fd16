package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One query by grouping sets on its way to becoming a query of the union of its groups. */
final class GroupingSetUnion {
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final Expr NUMBER = new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), BIGINT);
    private static final Expr COUNT =
            new Expr.Aggregate(AggregateFunction.COUNT_ROWS, List.of(), Deduplication.ALL, new Expr.True(), BIGINT);

    private final Query.Select select;
    private final List<List<Expr>> sets;
    private final FreshNames names;
    private final Identifier alias;
    private final Map<Expr, SelectItem> keys = new LinkedHashMap<>();
    private final Map<Expr, SelectItem> aggregates = new LinkedHashMap<>();

    GroupingSetUnion(Query.Select select, List<List<Expr>> sets, FreshNames names) {
        this.select = select;
        this.sets = sets;
        this.names = names;
        this.alias = names.like("grouped");
        for (List<Expr> set : sets) {
            for (Expr key : set) {
                keys.computeIfAbsent(key, item -> new SelectItem(item, names.like("key")));
            }
        }
    }

    /** {@return the query of the union} */
    Query query(Expr having) {
        Query.Select around =
                select.withSource(new Source.Nothing()).withFilter(having).withGrouping(new Grouping.None());
        Query pointing = Tree.mapChildren(around, new Around());
        if (aggregates.isEmpty()) {
            var unused = aggregate(COUNT);
        }
        return ((Query.Select) pointing).withSource(new Source.Derived(union(), alias));
    }

    private Query union() {
        Query union = half(sets.getFirst());
        for (List<Expr> set : sets.subList(1, sets.size())) {
            union = new Query.SetOperation(SetOperator.UNION_ALL, union, half(set), List.of(), new Page.All());
        }
        return union;
    }

    private Query half(List<Expr> set) {
        List<SelectItem> items = new ArrayList<>();
        keys.forEach((key, item) ->
                items.add(set.contains(key) ? item : new SelectItem(new Expr.Null(key.type()), item.name())));
        items.addAll(aggregates.values());
        return Query.Select.of(items, select.source())
                .withFilter(select.filter())
                .withGrouping(set.isEmpty() ? new Grouping.None() : new Grouping.By(set, new Expr.True()));
    }

    private Expr aggregate(Expr call) {
        return column(aggregates.computeIfAbsent(call, item -> new SelectItem(item, names.like("aggregate"))));
    }

    private Expr column(SelectItem item) {
        return new Expr.Column(alias, item.name(), item.expression().type(), Nullability.NULLABLE);
    }

    /** Points the query's clauses to the union's columns. */
    private final class Around implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            SelectItem key = keys.get(expression);
            if (key != null) {
                return column(key);
            }
            if (expression instanceof Expr.Over over) {
                // The window computes the call itself: only its arguments are columns.
                return new Expr.Over(Tree.mapChildren(over.function(), this), window(over.window()));
            }
            return expression instanceof Expr.Aggregate || expression instanceof Expr.TextAggregate
                    ? aggregate(expression)
                    : Tree.mapChildren(expression, this);
        }

        private Window window(Window window) {
            return Tree.mapChildren(new Expr.Over(NUMBER, window), this) instanceof Expr.Over over
                    ? over.window()
                    : window;
        }

        @Override
        public Query query(Query query) {
            return new Within().query(query);
        }
    }

    /** Points the keys in an inner query, unless it hides one of the sources. */
    private final class Within implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            SelectItem key = keys.get(expression);
            return key == null ? Tree.mapChildren(expression, this) : column(key);
        }

        @Override
        public Query query(Query query) {
            boolean hides = query instanceof Query.Select inner
                    && !Collections.disjoint(
                            inner.source().aliases(), select.source().aliases());
            return hides ? query : Tree.mapChildren(query, this);
        }
    }
}
