package dev.hysteria.rewrite;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Orders windows by a constant where one must be ordered: takes {@code row_number() OVER (PARTITION BY k)}, gives {@code row_number() OVER
 * (PARTITION BY k ORDER BY (SELECT NULL))}; likewise aggregates with an explicit frame, and every window with a name.
 *
 * <p>By a constant all rows of a partition are peers, as they are without an ordering: ranks and the standard frame see them all alike, and
 * what depends on their places is free to choose in both. To be listed after {@link NullOrderByKey}, which has nothing to do here, and after
 * {@link InlineWindows} where there is no WINDOW clause.
 */
public record WindowOrderByConstant(Needed needed) implements Rewrite {

    /** Which windows must be ordered. */
    public enum Needed {
        /** Those of window functions, and of aggregates with an explicit frame. */
        ALWAYS,
        /** Those whose frame counts groups of peers. */
        FOR_GROUPS
    }

    private static final LogicalType INT = new LogicalType.Int();
    private static final SortKey CONSTANT = SortKey.of(
            new Expr.Scalar(Query.Select.of(
                    List.of(new SelectItem(new Expr.Null(INT), Identifier.of("constant"))), new Source.Nothing())),
            Direction.ASCENDING);

    @Override
    public Statement apply(Statement statement) {
        return new Ordered(needed).statement(statement);
    }

    private record Ordered(Needed needed) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Over(Expr function, Window.Definition window)
                            && (function instanceof Expr.WindowCall || window.frame() instanceof Frame.Between)
                    ? new Expr.Over(function, ordered(window))
                    : mapped;
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                    ? select.withWindows(select.windows().stream()
                            .map(window -> new Window.Named(window.name(), ordered(window.definition())))
                            .toList())
                    : mapped;
        }

        private Window.Definition ordered(Window.Definition window) {
            boolean asked = switch (needed) {
                case ALWAYS -> true;
                case FOR_GROUPS -> window.frame() instanceof Frame.Between frame && frame.unit() == FrameUnit.GROUPS;
            };
            return asked && window.ordering().isEmpty()
                    ? new Window.Definition(window.partition(), List.of(CONSTANT), window.frame())
                    : window;
        }
    }
}
