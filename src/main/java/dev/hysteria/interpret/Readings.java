package dev.hysteria.interpret;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Tree;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Where common tables are read. */
final class Readings {

    private Readings() {}

    /** {@return whether a sub-query reads a table of distinct rows that is read elsewhere too} */
    static boolean areMixed(Query.With with) {
        return with.tables().stream()
                .anyMatch(table -> isDistinct(table) && count(with.body(), table) > 1 && isInSubquery(with.body(), table));
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

    private static boolean isInSubquery(Query query, CommonTable table) {
        var found = new AtomicBoolean();
        Tree.visit(query, node -> {
            boolean reads = switch (node) {
                case Expr.Exists(Query inner) -> count(inner, table) > 0;
                case Expr.InQuery(Expr operand, Query inner) -> count(inner, table) > 0;
                case Expr.Scalar(Query inner) -> count(inner, table) > 0;
                case Expr.QuantifiedComparison comparison -> count(comparison.query(), table) > 0;
                case Source.Lateral lateral -> count(lateral.query(), table) > 0;
                default -> false;
            };
            found.compareAndSet(false, reads);
        });
        return found.get();
    }
}
