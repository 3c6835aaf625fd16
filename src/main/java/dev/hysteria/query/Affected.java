package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rows an update or delete affects. */
record Affected(Expr filter, Extent extent, List<SortKey> ordering, Optional<Expr> limit) {

    /** Whether every row may be meant. */
    enum Extent {
        FILTERED,
        ALL
    }

    static Affected unsaid() {
        return new Affected(new Expr.True(), Extent.FILTERED, List.of(), Optional.empty());
    }

    Affected where(Condition... all) {
        return new Affected(Filters.and(filter, all), extent, ordering, limit);
    }

    Affected everything() {
        return new Affected(filter, Extent.ALL, ordering, limit);
    }

    Affected orderedBy(Order... order) {
        var keys = Stream.concat(ordering.stream(), Stream.of(order).map(Order::ast));
        return new Affected(filter, extent, keys.toList(), limit);
    }

    Affected limitedTo(long rows) {
        return new Affected(filter, extent, ordering, Optional.of(Tail.rows("limit", rows)));
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
