package dev.hysteria.ast;

import java.util.concurrent.atomic.AtomicBoolean;

/** Expressions that are the same for every row, and those for which a database looks into a query, a list or an array. */
public final class Lookups {

    private Lookups() {}

    /** {@return whether no column, aggregate or window function stands in the expression, nor in a query inside it} */
    public static boolean isConstant(Expr expression) {
        AtomicBoolean constant = new AtomicBoolean(true);
        Tree.visit(expression, node -> {
            if (isOfRows(node)) {
                constant.set(false);
            }
        });
        return constant.get();
    }

    private static boolean isOfRows(Node node) {
        return node instanceof Expr.Column
                || node instanceof Expr.Aggregate
                || node instanceof Expr.TextAggregate
                || node instanceof Expr.WindowCall;
    }

    /**
     * {@return whether the expression is made of queries, or of lists and arrays that some databases look into by one, and of nothing else that
     * may differ from row to row}
     */
    public static boolean areAll(Expr expression) {
        Parts parts = Parts.of(expression);
        return parts.lookups.get() && !parts.rows.get();
    }

    /** {@return whether a query, or what some databases look up by one, stands in the expression} */
    public static boolean areIn(Expr expression) {
        return Parts.of(expression).lookups.get();
    }

    private record Parts(AtomicBoolean rows, AtomicBoolean lookups) implements TreeMapper {
        static Parts of(Expr expression) {
            var parts = new Parts(new AtomicBoolean(), new AtomicBoolean());
            var unused = parts.expr(expression);
            return parts;
        }

        @Override
        public Expr expr(Expr expression) {
            rows.compareAndSet(false, isOfRows(expression));
            lookups.compareAndSet(false, isOne(expression));
            return Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            lookups.set(true);
            return query;
        }
    }

    /** {@return whether some databases look the expression up by a query, though it is none} */
    public static boolean isOne(Node node) {
        return node instanceof Expr.InList
                || node instanceof Expr.ArrayContains
                || node instanceof Expr.ArrayOverlaps
                || node instanceof Expr.ArrayLength
                || node instanceof Expr.JsonContains;
    }
}
