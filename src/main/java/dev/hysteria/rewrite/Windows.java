package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
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

    /** {@return what a window function is made of: its arguments, and what its window is parted and sorted by} */
    static Stream<Expr> parts(Expr.Over over) {
        List<Expr> arguments = switch (over.function()) {
            case Expr.Aggregate aggregate -> aggregate.arguments();
            case Expr.WindowCall call -> call.arguments();
            case Expr other -> throw new IllegalArgumentException("no window function: " + other);
        };
        return over.window() instanceof Window.Definition window
                ? Stream.of(
                                arguments.stream(),
                                window.partition().stream(),
                                window.ordering().stream().map(SortKey::expression))
                        .flatMap(part -> part)
                : arguments.stream();
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
