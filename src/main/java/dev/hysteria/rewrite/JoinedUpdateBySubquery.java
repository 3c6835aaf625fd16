package dev.hysteria.rewrite;

import dev.hysteria.ast.Assignment;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Updates by other tables without naming them beside the target: takes {@code UPDATE t SET a = s.x, b = s.y FROM s WHERE p}, gives {@code
 * UPDATE t SET a = (SELECT s.x FROM s WHERE p ORDER BY s.x, s.y LIMIT 1), b = (SELECT s.y …) WHERE EXISTS (SELECT 1 FROM s WHERE p)}.
 *
 * <p>A row is changed when some match makes {@code p} TRUE, by any one of its matches. All values are taken from the match whose values come
 * first, so they belong to one match; one value alone needs no order. (Values without an order, such as documents, can't take part in it: of
 * matches that tie otherwise, they may come from different ones.) Values that use the target only stay as they are. A command that returns
 * columns of the further sources, or is bounded, is left alone, for the dialect to refuse.
 */
public record JoinedUpdateBySubquery() implements Rewrite {
    private static final LogicalType INT = new LogicalType.Int();

    @Override
    public Statement apply(Statement statement) {
        return statement instanceof Command.Update update
                        && !(update.from() instanceof Source.Nothing)
                        && update.page() instanceof Page.All
                        && !References.areIn(update.returning(), update.from())
                ? joined(update)
                : statement;
    }

    private static Command joined(Command.Update update) {
        var names = FreshNames.of(update);
        List<Expr> values = update.assignments().stream()
                .map(Assignment::value)
                .filter(value -> References.areIn(value, update.from()))
                .toList();
        List<Assignment> assignments = update.assignments().stream()
                .map(assignment -> values.contains(assignment.value())
                        ? new Assignment(assignment.column(), first(assignment.value(), values, update, names))
                        : assignment)
                .toList();
        Expr one = new Expr.Literal(1, INT);
        return new Command.Update(
                update.target(),
                assignments,
                new Source.Nothing(),
                new Expr.Exists(matches(one, update, names)),
                update.ordering(),
                update.page(),
                update.returning());
    }

    private static Expr first(Expr value, List<Expr> values, Command.Update update, FreshNames names) {
        List<SortKey> ordering = values.stream()
                .distinct()
                .filter(other -> hasOrder(other.type()))
                .map(other -> SortKey.of(other, Direction.ASCENDING))
                .toList();
        return new Expr.Scalar(matches(value, update, names)
                .withOrdering(values.size() > 1 ? ordering : List.of())
                .withPage(new Page.First(new Expr.Literal(1L, new LogicalType.BigInt()))));
    }

    private static Query.Select matches(Expr value, Command.Update update, FreshNames names) {
        return Query.Select.of(List.of(new SelectItem(value, names.like("found"))), update.from())
                .withFilter(update.filter());
    }

    private static boolean hasOrder(LogicalType type) {
        return !(type instanceof LogicalType.Json
                || type instanceof LogicalType.Binary
                || type instanceof LogicalType.Array);
    }
}
