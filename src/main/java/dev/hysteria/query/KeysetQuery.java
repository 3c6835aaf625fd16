package dev.hysteria.query;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Order;
import dev.hysteria.expression.Selectable;
import dev.hysteria.page.KeysetOrder;
import dev.hysteria.page.Position;
import dev.hysteria.page.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A query whose rows are read in parts by their keys.
 *
 * @param order the query's order, made total by the key of its rows
 */
record KeysetQuery<R>(Select<R> query, KeysetOrder order) {

    static <R> KeysetQuery<R> of(Select<R> query, RowKey key) {
        NumberedPages.requireWhole(query, "parts by key");
        OuterJoins joins = OuterJoins.of(requirePlain(query).source());
        List<SortKey> sorts =
                new ArrayList<>(query.tail().ordering().stream().map(Order::ast).toList());
        key.expressions().stream()
                .map(expression -> SortKey.of(expression.ast(), Direction.ASCENDING))
                .filter(sort ->
                        sorts.stream().noneMatch(other -> other.expression().equals(sort.expression())))
                .forEach(sorts::add);
        List<KeysetOrder.Key> keys = sorts.stream()
                .map(sort -> new KeysetOrder.Key(sort, joins.nullability(sort.expression())))
                .toList();
        keys.forEach(sort -> requireOfRow(sort.sort().expression(), "ordered by"));
        return new KeysetQuery<>(query, new KeysetOrder(keys));
    }

    /** {@return rows from a position on, at most so many, as they come that way} */
    List<KeyedRow.Found<R>> rows(Session session, Position from, long limit) {
        KeysetOrder walked = order.walked(from.walk());
        Select<R> rest =
                from.row().map(row -> query.where(List.of(walked.after(row)))).orElse(query);
        Tail tail = rest.tail()
                .withOrdering(
                        walked.keys().stream().map(key -> new Order(key.sort())).toList())
                .withLimit(limit);
        Selectable<KeyedRow.Found<R>> selection = KeyedRow.of(query.selection(), order);
        List<KeyedRow.Found<R>> rows = session.list(new Select<>(selection, rest.body(), tail));
        return rows;
    }

    // A query may read a row as null, which a list of rows can hold and its type can't say.
    @SuppressWarnings("NullAway")
    static <R> List<R> present(List<KeyedRow.Found<R>> found) {
        List<R> rows = new ArrayList<>(found.size());
        found.forEach(row -> rows.add(row.row()));
        return Collections.unmodifiableList(rows);
    }

    /** Refuses a query whose rows are made of several, or of others than are read: a part of them is none of the whole. */
    private static Body.Plain requirePlain(Select<?> query) {
        Body.Plain plain = query.body().plain();
        boolean merged = !(plain.distinct() instanceof Distinct.All)
                || !(plain.grouping() instanceof Grouping.None)
                || !(plain.having() instanceof Expr.True);
        if (merged) {
            throw notOfRow("has distinct or grouped rows");
        }
        query.selection().expressions().forEach(expression -> requireOfRow(expression.ast(), "selects"));
        return plain;
    }

    private static void requireOfRow(Expr expression, String verb) {
        var found = new AtomicBoolean(Grouped.isAggregate(expression));
        Tree.visit(expression, node -> {
            if (node instanceof Expr.Over) {
                found.set(true);
            }
        });
        if (found.get()) {
            throw notOfRow((verb.equals("selects") ? verb : "is " + verb) + " an aggregate or a window");
        }
    }

    private static QueryException notOfRow(String what) {
        return QueryException.invalid(
                "A query that is read by key " + what,
                "read it as a table, from(query.as(\"name\")), and name its key: RowKey.unchecked(…).");
    }
}
