package dev.hysteria.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * How deeply a statement is nested.
 *
 * <p>Everything that reads a tree calls itself once a level, so a tree that is too deep is found here first, without calling itself, and
 * refused by name before the stack could overflow.
 */
public final class Nesting {

    /**
     * The deepest statement that is rendered: operators within operators, queries within queries.
     *
     * <p>A rewrite of nested conditions, the hungriest reader, has been seen to take 2.5 KB of stack a level; a thread has 1 MB by default,
     * some of which its caller has used.
     */
    public static final int LIMIT = 200;

    private Nesting() {}

    /** {@return whether the statement is nested at most {@link #LIMIT} levels deep} */
    public static boolean isWithinLimit(Statement statement) {
        Deque<Place> open = new ArrayDeque<>();
        var unused = new Below(open, 1).statement(statement);
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth() > LIMIT) {
                return false;
            }
            place.children().accept(new Below(open, place.depth() + 1));
        }
        return true;
    }

    /** A node's depth, and what gives its children to a mapper. */
    private record Place(int depth, Consumer<TreeMapper> children) {}

    /** Opens the nodes it is given, and goes no further down. */
    private record Below(Deque<Place> open, int depth) implements TreeMapper {

        @Override
        public Expr expr(Expr expression) {
            open.push(new Place(depth, map -> Tree.mapChildren(expression, map)));
            return expression;
        }

        @Override
        public Source source(Source source) {
            open.push(new Place(depth, map -> Tree.mapChildren(source, map)));
            return source;
        }

        @Override
        public Query query(Query query) {
            open.push(new Place(depth, map -> Tree.mapChildren(query, map)));
            return query;
        }

        @Override
        public Command command(Command command) {
            open.push(new Place(depth, map -> Tree.mapChildren(command, map)));
            return command;
        }
    }
}
