package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Gives a row without a neighbour its value by a CASE: takes {@code lag(x, n, d) OVER w}, gives {@code CASE WHEN lag(1, n) OVER w IS NULL
 * THEN d ELSE lag(x, n) OVER w END}; {@code lead} likewise. A null {@code d} is what is there anyway.
 *
 * <p>The neighbour's 1 is null only when there is no neighbour.
 */
public record NeighbourDefaultByCase(Asked asked) implements Rewrite {

    /** Which neighbours. */
    public enum Asked {
        /** All: there is no default. */
        ALL,
        /** Documents and arrays: of columns that are never null, the neighbour and the default, an empty text is made, which is no document. */
        DOCUMENTS
    }

    private static final Expr ONE = new Expr.Literal(1, new LogicalType.Int());

    @Override
    public Statement apply(Statement statement) {
        return new Neighbours(asked).statement(statement);
    }

    private record Neighbours(Asked asked) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Over(Expr.WindowCall call, Window window)
                            && isNeighbour(call.function())
                            && call.arguments().size() == 3
                            && isAsked(call.type())
                    ? withoutDefault(call, window)
                    : mapped;
        }

        private boolean isAsked(LogicalType type) {
            return switch (asked) {
                case ALL -> true;
                case DOCUMENTS -> type instanceof LogicalType.Json || type instanceof LogicalType.Array;
            };
        }
    }

    private static boolean isNeighbour(WindowFunction function) {
        return function == WindowFunction.LAG || function == WindowFunction.LEAD;
    }

    private static Expr withoutDefault(Expr.WindowCall call, Window window) {
        Expr distance = call.arguments().get(1);
        Expr otherwise = call.arguments().get(2);
        Expr neighbour = neighbour(call, call.arguments().getFirst(), distance, call.type(), window);
        if (otherwise instanceof Expr.Null) {
            return neighbour;
        }
        Expr none = new Expr.IsNull(neighbour(call, ONE, distance, ONE.type(), window));
        return new Expr.Case(List.of(new Expr.Case.Branch(none, otherwise)), neighbour, call.type());
    }

    private static Expr neighbour(Expr.WindowCall call, Expr value, Expr distance, LogicalType type, Window window) {
        return new Expr.Over(new Expr.WindowCall(call.function(), List.of(value, distance), type), window);
    }
}
