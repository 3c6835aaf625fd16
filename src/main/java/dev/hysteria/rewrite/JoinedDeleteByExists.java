package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Deletes by other tables without naming them beside the target: takes {@code DELETE FROM t USING s WHERE p}, gives {@code DELETE FROM t WHERE
 * EXISTS (SELECT 1 FROM s WHERE p)}.
 *
 * <p>A row goes when some combination of further rows makes {@code p} TRUE, and goes once, in both. A command that returns columns of the
 * further sources, or is bounded, is left alone, for the dialect to refuse.
 */
public record JoinedDeleteByExists() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return statement instanceof Command.Delete delete
                        && !(delete.using() instanceof Source.Nothing)
                        && delete.page() instanceof Page.All
                        && !References.areIn(delete.returning(), delete.using())
                ? joined(delete)
                : statement;
    }

    private static Command joined(Command.Delete delete) {
        Expr one = new Expr.Literal(1, new LogicalType.Int());
        var item = new SelectItem(one, FreshNames.of(delete).like("found"));
        Query matches = Query.Select.of(List.of(item), delete.using()).withFilter(delete.filter());
        return new Command.Delete(
                delete.target(),
                new Source.Nothing(),
                new Expr.Exists(matches),
                delete.ordering(),
                delete.page(),
                delete.returning());
    }
}
