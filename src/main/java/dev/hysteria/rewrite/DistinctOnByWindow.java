package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the first row of each key by its number: takes {@code SELECT DISTINCT ON (k) x FROM t ORDER BY o LIMIT n}, gives {@code SELECT x FROM
 * (SELECT x, o, row_number() OVER (PARTITION BY k ORDER BY o) AS place FROM (SELECT x, k, o FROM t)) WHERE place = 1 ORDER BY o LIMIT n}.
 *
 * <p>The rows of one partition are those with equal keys, nulls equal each other in both, and the row numbered 1 is the first by the same
 * ordering; among ties either form is free to choose. What is computed, windows included, is computed in the innermost query, before rows
 * are numbered. Without an ordering any row is the first; the numbering then goes by a key, which is constant where it counts.
 */
public record DistinctOnByWindow() implements Rewrite {
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final Expr ONE = new Expr.Literal(1L, BIGINT);

    @Override
    public Statement apply(Statement statement) {
        return new Selects(FreshNames.of(statement)).statement(statement);
    }

    private record Selects(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select && select.list().distinct() instanceof Distinct.On on
                    ? numbered(select, on.keys())
                    : mapped;
        }

        private Query numbered(Query.Select select, List<Expr> keys) {
            List<SelectItem> items = select.list().items();
            List<SelectItem> partition = keys.stream()
                    .map(key -> new SelectItem(key, names.like("part")))
                    .toList();
            List<SelectItem> sorts = select.ordering().stream()
                    .map(key -> new SelectItem(resolved(key.expression(), items), names.like("sort")))
                    .toList();
            List<SelectItem> computed = new ArrayList<>(items);
            computed.addAll(partition);
            computed.addAll(sorts);
            var inner = new Wrapped(
                    select.withList(new SelectList(new Distinct.All(), computed))
                            .withOrdering(List.of())
                            .withPage(new Page.All()),
                    names.like("computed"));
            List<SelectItem> numbered = new ArrayList<>(inner.items());
            SelectItem place = place(inner, partition, ordering(select, sorts, inner));
            numbered.add(place);
            var outer = new Wrapped(Query.Select.of(numbered, inner.source()), names.like("numbered"));
            return Query.Select.of(outer.items().subList(0, items.size()), outer.source())
                    .withFilter(new Expr.Comparison(ComparisonOperator.EQUAL, outer.column(place), ONE))
                    .withOrdering(ordering(select, sorts, outer))
                    .withPage(select.page());
        }

        private SelectItem place(Wrapped inner, List<SelectItem> partition, List<SortKey> ordering) {
            List<Expr> keys = partition.stream().<Expr>map(inner::column).toList();
            List<SortKey> within =
                    ordering.isEmpty() ? List.of(SortKey.of(keys.getFirst(), Direction.ASCENDING)) : ordering;
            var rowNumber = new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), BIGINT);
            var window = new Window.Definition(keys, within, new Frame.Standard());
            return new SelectItem(new Expr.Over(rowNumber, window), names.like("place"));
        }
    }

    private static List<SortKey> ordering(Query.Select select, List<SelectItem> sorts, Wrapped wrapped) {
        return IntStream.range(0, sorts.size())
                .mapToObj(i -> {
                    SortKey key = select.ordering().get(i);
                    return new SortKey(wrapped.column(sorts.get(i)), key.direction(), key.nulls());
                })
                .toList();
    }

    /** A key that names a result column stands for that column's expression. */
    private static Expr resolved(Expr key, List<SelectItem> items) {
        return items.stream()
                .filter(item ->
                        key instanceof Expr.Output output && output.name().equals(item.name()))
                .map(SelectItem::expression)
                .findFirst()
                .orElse(key);
    }
}
