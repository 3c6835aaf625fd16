package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Order;
import dev.hysteria.schema.Scope;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a query's rows are ordered, cut and locked, the common tables it can name, and the scopes it lifts. */
record Tail(
        List<Order> ordering,
        Optional<Expr> limit,
        Optional<Expr> offset,
        Lock lock,
        List<Cte<?>> tables,
        Set<Identifier> lifted) {

    static Tail none() {
        return new Tail(List.of(), Optional.empty(), Optional.empty(), new Lock.None(), List.of(), Set.of());
    }

    /** {@return the same tables and scopes, about rows of another query} */
    Tail withoutRows() {
        return new Tail(List.of(), Optional.empty(), Optional.empty(), new Lock.None(), tables, lifted);
    }

    Tail withOrdering(List<Order> newOrdering) {
        return new Tail(newOrdering, limit, offset, lock, tables, lifted);
    }

    Tail withLimit(long rows) {
        return new Tail(ordering, Optional.of(rows("limit", rows)), offset, lock, tables, lifted);
    }

    Tail withOffset(long rows) {
        return new Tail(ordering, limit, Optional.of(rows("offset", rows)), lock, tables, lifted);
    }

    Tail withLock(Lock newLock) {
        return new Tail(ordering, limit, offset, newLock, tables, lifted);
    }

    Tail withTables(List<Cte<?>> newTables) {
        return new Tail(ordering, limit, offset, lock, newTables, lifted);
    }

    Tail withLifted(Scope... scopes) {
        return new Tail(ordering, limit, offset, lock, tables, Lifted.and(lifted, scopes));
    }

    Page page() {
        if (limit.isPresent()) {
            Expr rows = limit.get();
            return offset.<Page>map(skipped -> new Page.Slice(rows, skipped)).orElseGet(() -> new Page.First(rows));
        }
        return offset.<Page>map(Page.From::new).orElseGet(Page.All::new);
    }

    /** {@return a number of rows as a parameter} */
    static Expr rows(String what, long rows) {
        if (rows < 0) {
            throw QueryException.invalid("The %s is %d".formatted(what, rows), "give 0 or more.");
        }
        return new Expr.Parameter(rows, new LogicalType.BigInt());
    }
}
