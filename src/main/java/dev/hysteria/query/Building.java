package dev.hysteria.query;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Order;
import java.util.List;

/** Puts the tree of a query together. */
final class Building {

    private Building() {}

    static Query query(Select<?> query) {
        return query(query, Items.of(query.selection()));
    }

    static Query query(Select<?> query, List<SelectItem> items) {
        Query core = switch (query.body()) {
            case Body.Plain plain -> plain(plain, items, query.tail());
            case Body.Combined combined -> combined(combined, query.tail());
        };
        return Lifted.from(with(query.tail().tables(), core), query.tail().lifted());
    }

    private static Query plain(Body.Plain plain, List<SelectItem> items, Tail tail) {
        List<SortKey> ordering = tail.ordering().stream().map(Order::ast).toList();
        return new Query.Select(
                new SelectList(plain.distinct(), items),
                plain.source(),
                plain.filter(),
                plain.groups(),
                plain.windows(),
                ordering,
                tail.page(),
                tail.lock());
    }

    private static Query combined(Body.Combined combined, Tail tail) {
        if (tail.lock() instanceof Lock.Rows) {
            throw QueryException.invalid("A query that combines two others locks rows", "lock the rows of its parts.");
        }
        Query left = combined.left().ast();
        List<SortKey> ordering = SetOperations.ordering(tail.ordering(), left.items());
        return new Query.SetOperation(
                combined.operator(), left, combined.right().ast(), ordering, tail.page());
    }

    private static Query with(List<Cte<?>> tables, Query core) {
        if (tables.isEmpty()) {
            return core;
        }
        boolean recursive = tables.stream().anyMatch(Cte::isRecursive);
        List<CommonTable> common = tables.stream().map(Cte::table).toList();
        return new Query.With(recursive ? Recursion.RECURSIVE : Recursion.NONE, common, core);
    }
}
