package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import dev.hysteria.schema.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which rows an update or delete affects, and the scopes it lifts. */
record Affected(Expr filter, Extent extent, List<SortKey> ordering, Optional<Expr> limit, Set<Identifier> lifted) {

    /** Whether every row may be meant. */
    enum Extent {
        FILTERED,
        ALL
    }

    static Affected unsaid() {
        return new Affected(new Expr.True(), Extent.FILTERED, List.of(), Optional.empty(), Set.of());
    }

    Affected where(Condition... all) {
        return new Affected(Filters.and(filter, all), extent, ordering, limit, lifted);
    }

    Affected everything() {
        return new Affected(filter, Extent.ALL, ordering, limit, lifted);
    }

    Affected orderedBy(Order... order) {
        var keys = Stream.concat(ordering.stream(), Stream.of(order).map(Order::ast));
        return new Affected(filter, extent, keys.toList(), limit, lifted);
    }

    Affected limitedTo(long rows) {
        return new Affected(filter, extent, ordering, Optional.of(Tail.rows("limit", rows)), lifted);
    }

    Affected without(Scope... scopes) {
        return new Affected(filter, extent, ordering, limit, Lifted.and(lifted, scopes));
    }

    Page page() {
        return limit.<Page>map(Page.First::new).orElseGet(Page.All::new);
    }

    /** Refuses a command without a condition that does not say that every row is meant. */
    void require(String command, String table) {
        if (filter instanceof Expr.True && extent == Extent.FILTERED) {
            throw QueryException.filterMissing(command, table);
        }
    }
}
