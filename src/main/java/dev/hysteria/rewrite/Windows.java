package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds window functions of a query itself, not those of queries in it. */
record Windows(List<Expr.Over> found) implements TreeMapper {

    /** {@return whether the query computes a window function} */
    static boolean areIn(Query.Select select) {
        var windows = new Windows(new ArrayList<>());
        var unused = Tree.mapChildren(select, windows);
        return !windows.found.isEmpty();
    }

    /** {@return whether the expression holds a window function} */
    static boolean areIn(Expr expression) {
        return !in(Stream.of(expression)).isEmpty();
    }

    /** {@return the window functions of the expressions} */
    static List<Expr.Over> in(Stream<Expr> expressions) {
        var windows = new Windows(new ArrayList<>());
        expressions.forEach(expression -> {
            var unused = windows.expr(expression);
        });
        return windows.found;
    }

    @Override
    public Expr expr(Expr expression) {
        if (expression instanceof Expr.Over over) {
            found.add(over);
            return expression;
        }
        return Tree.mapChildren(expression, this);
    }

    @Override
    public Query query(Query query) {
        return query;
    }
}
