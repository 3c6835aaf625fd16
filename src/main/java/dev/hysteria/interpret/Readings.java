package dev.hysteria.interpret;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import java.util.concurrent.atomic.AtomicInteger;

/** How often common tables are read. */
final class Readings {

    private Readings() {}

    /** {@return whether a recursive table of distinct rows is read more than once} */
    static boolean areSeveral(Query.With with) {
        return with.tables().stream().anyMatch(table -> isDistinct(table) && count(with.body(), table) > 1);
    }

    private static boolean isDistinct(CommonTable table) {
        return table.query() instanceof Query.SetOperation operation && operation.operator() == SetOperator.UNION;
    }

    private static int count(Query query, CommonTable table) {
        var count = new AtomicInteger();
        Tree.visit(query, node -> {
            if (node instanceof Source.Common common && common.name().equals(table.name())) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }
}
