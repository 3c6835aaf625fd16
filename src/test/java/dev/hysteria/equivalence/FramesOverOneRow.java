package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Documented of MySQL: a window over one row takes every frame for that row, where the planner knows that there is but one. */
final class FramesOverOneRow {
    private static final SelectItem ONE =
            new SelectItem(new Expr.Literal(1, new LogicalType.Int()), Identifier.of("one"));

    private FramesOverOneRow() {}

    /** {@return whether a query of the statement has a window with a frame, and at most one row} */
    static boolean areIn(World world, Statement statement) {
        List<Query.Select> framed = new ArrayList<>();
        Tree.visit(statement, node -> {
            if (node instanceof Query.Select select && isFramed(select)) {
                framed.add(select);
            }
        });
        var reference = new Reference();
        return framed.stream()
                .anyMatch(select -> reference.answer(world, rows(select, statement)) instanceof Answer.Rows rows
                        && rows.rows().size() < 2);
    }

    private static Query rows(Query.Select select, Statement statement) {
        Query rows = Query.Select.of(List.of(ONE), select.source())
                .withFilter(select.filter())
                .withGrouping(select.grouping());
        return statement instanceof Query.With with ? new Query.With(with.recursion(), with.tables(), rows) : rows;
    }

    private static boolean isFramed(Query.Select select) {
        var search = new Search(new AtomicBoolean());
        select.list().items().forEach(item -> search.look(item.expression()));
        select.ordering().forEach(key -> search.look(key.expression()));
        return search.found.get()
                || select.windows().stream()
                        .anyMatch(window -> window.definition().frame() instanceof Frame.Between);
    }

    private record Search(AtomicBoolean found) implements TreeMapper {
        void look(Expr expression) {
            var unused = expr(expression);
        }

        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over(Expr function, Window.Definition window)
                    && window.frame() instanceof Frame.Between) {
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
