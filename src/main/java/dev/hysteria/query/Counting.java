package dev.hysteria.query;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Lock;
import dev.hysteria.expression.Functions;
import java.util.List;

/** Makes of a query one that counts its rows: with the list replaced where that counts the same, else around it. */
final class Counting {

    private Counting() {}

    static Select<Long> of(Select<?> query) {
        Tail tail = query.tail();
        Tail tablesOnly = tail.withoutRows();
        if (query.body() instanceof Body.Plain plain && countsItsSource(plain, query)) {
            return new Select<>(Functions.count(), plain.withWindows(List.of()), tablesOnly);
        }
        boolean whole = tail.limit().isEmpty() && tail.offset().isEmpty();
        Tail inner = new Tail(
                whole ? List.of() : tail.ordering(),
                tail.limit(),
                tail.offset(),
                new Lock.None(),
                List.of(),
                tail.lifted());
        Derived<?> counted = inside(query, inner).as("counted");
        return new Select<>(Functions.count(), Body.Plain.of(counted.source()), tablesOnly);
    }

    private static <R> Select<R> inside(Select<R> query, Tail tail) {
        return new Select<>(query.selection(), query.body(), tail);
    }

    private static boolean countsItsSource(Body.Plain plain, Select<?> query) {
        return plain.distinct() instanceof Distinct.All
                && plain.grouping() instanceof Grouping.None
                && plain.having() instanceof Expr.True
                && query.tail().limit().isEmpty()
                && query.tail().offset().isEmpty()
                && query.selection().expressions().stream().noneMatch(item -> Grouped.isAggregate(item.ast()));
    }
}
