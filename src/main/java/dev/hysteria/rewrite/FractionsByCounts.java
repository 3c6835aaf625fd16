package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes fractions of a partition with all their digits: takes {@code cume_dist() OVER (PARTITION BY p ORDER BY o)}, gives {@code count(*)
 * OVER (PARTITION BY p ORDER BY o) / count(*) OVER (PARTITION BY p)}; {@code percent_rank} likewise from {@code rank() - 1} and {@code
 * count(*) - 1}, 0 in a partition of one row.
 *
 * <p>That is how both are defined. The frame of the window is left out: ranking functions do not see it.
 */
public record FractionsByCounts() implements Rewrite {
    private static final LogicalType LONG = new LogicalType.BigInt();
    private static final LogicalType DOUBLE = new LogicalType.DoublePrecision();
    private static final Expr ONE = new Expr.Literal(1L, LONG);

    @Override
    public Statement apply(Statement statement) {
        return new Known(Map.of()).statement(statement);
    }

    private record Known(Map<Identifier, Window.Definition> windows) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Over(Expr.WindowCall call, Window window)
                    ? fraction(call.function(), mapped, definition(window))
                    : mapped;
        }

        @Override
        public Query query(Query query) {
            if (!(query instanceof Query.Select select)) {
                return Tree.mapChildren(query, this);
            }
            Map<Identifier, Window.Definition> named = new HashMap<>();
            for (Window.Named window : select.windows()) {
                named.put(window.name(), window.definition());
            }
            return Tree.mapChildren(query, new Known(named));
        }

        private Window.Definition definition(Window window) {
            return switch (window) {
                case Window.Definition definition -> definition;
                case Window.Named named -> named.definition();
                case Window.Reference(Identifier name) -> {
                    Window.Definition definition = windows.get(name);
                    if (definition == null) {
                        throw new IllegalArgumentException("no window of the query is named " + name);
                    }
                    yield definition;
                }
            };
        }
    }

    private static Expr fraction(WindowFunction function, Expr call, Window.Definition window) {
        var whole = new Window.Definition(window.partition(), List.of(), new Frame.Standard());
        var upToPeers = new Window.Definition(window.partition(), window.ordering(), new Frame.Standard());
        return switch (function) {
            case CUME_DIST -> divided(count(upToPeers), count(whole));
            case PERCENT_RANK -> {
                Expr rank = new Expr.Over(new Expr.WindowCall(WindowFunction.RANK, List.of(), LONG), upToPeers);
                Expr several = new Expr.Comparison(ComparisonOperator.GREATER, count(whole), ONE);
                var branch = new Expr.Case.Branch(several, divided(less(rank), less(count(whole))));
                yield new Expr.Case(List.of(branch), new Expr.Literal(0.0, DOUBLE), DOUBLE);
            }
            case ROW_NUMBER, RANK, DENSE_RANK, NTILE, LAG, LEAD, FIRST_VALUE, LAST_VALUE, NTH_VALUE -> call;
        };
    }

    private static Expr count(Window window) {
        return new Expr.Over(
                new Expr.Aggregate(AggregateFunction.COUNT_ROWS, List.of(), Deduplication.ALL, new Expr.True(), LONG),
                window);
    }

    private static Expr less(Expr number) {
        return new Expr.Arithmetic(ArithmeticOperator.SUBTRACT, number, ONE, LONG);
    }

    private static Expr divided(Expr part, Expr whole) {
        return new Expr.Arithmetic(
                ArithmeticOperator.DIVIDE, new Expr.Cast(part, DOUBLE), new Expr.Cast(whole, DOUBLE), DOUBLE);
    }
}
