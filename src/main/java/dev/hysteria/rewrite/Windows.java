package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.concurrent.atomic.AtomicBoolean;

/** Finds window functions of a query itself, not those of queries in it. */
record Windows(AtomicBoolean found) implements TreeMapper {

    /** {@return whether the query computes a window function} */
    static boolean areIn(Query.Select select) {
        var windows = new Windows(new AtomicBoolean());
        var unused = Tree.mapChildren(select, windows);
        return windows.found.get();
    }

    /** {@return whether the expression holds a window function} */
    static boolean areIn(Expr expression) {
        var windows = new Windows(new AtomicBoolean());
        var unused = windows.expr(expression);
        return windows.found.get();
    }

    @Override
    public Expr expr(Expr expression) {
        if (expression instanceof Expr.Over) {
            found.set(true);
            return expression;
        }
        return Tree.mapChildren(expression, this);
    }

    @Override
    public Query query(Query query) {
        return query;
    }
}
