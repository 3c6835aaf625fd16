package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.concurrent.atomic.AtomicBoolean;

/** Calls that mean the rows of the query they stand in. */
final class Aggregates {

    private Aggregates() {}

    /** {@return whether an aggregate of groups stands in the expression, not in a window's function or a query inside it} */
    static boolean ofGroupsAreIn(Expr expression) {
        var search = new OfGroups(new AtomicBoolean());
        var unused = search.expr(expression);
        return search.found().get();
    }

    private record OfGroups(AtomicBoolean found) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over) {
                // its arguments may be such aggregates, which not every database sees
                return expression;
            }
            if (expression instanceof Expr.Aggregate || expression instanceof Expr.TextAggregate) {
                found.set(true);
            }
            return Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            return query;
        }
    }

    /** {@return whether an aggregate or window function stands in the expression, other than in a query inside it} */
    static boolean areIn(Expr expression) {
        var search = new Search(new AtomicBoolean());
        var unused = search.expr(expression);
        return search.found().get();
    }

    private record Search(AtomicBoolean found) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Aggregate
                    || expression instanceof Expr.TextAggregate
                    || expression instanceof Expr.WindowCall) {
                found.set(true);
            }
            return Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query query) {
            return query;
        }
    }
}
