package dev.hysteria.rewrite;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Target;
import java.util.List;

/**
 * Bounds a write by the keys of its rows: takes {@code UPDATE t SET … WHERE p ORDER BY o LIMIT n}, gives {@code UPDATE t SET … WHERE p AND
 * key IN (SELECT key FROM t WHERE p ORDER BY o LIMIT n)}; DELETE likewise. A key of several columns becomes a row value.
 *
 * <p>Keys are unique and not null, so the query names the rows that the bounded write would have met, and the outer {@code p} holds for all
 * of them; it is kept for databases that test it again when another transaction changed the row meanwhile. The target is named as before in
 * the query, where that name hides the written row. An ordering without a limit changes nothing and is dropped. Without a primary key, or
 * with further sources, the command is left alone, for the dialect to refuse.
 */
public record LimitedWriteByKey() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        if (statement
                instanceof
                Command.Update(
                        Target target,
                        var assignments,
                        Source.Nothing from,
                        Expr filter,
                        var ordering,
                        Page page,
                        var returning)) {
            return bounded(target, page)
                    ? new Command.Update(
                            target,
                            assignments,
                            from,
                            keyed(target, filter, ordering, page),
                            List.of(),
                            new Page.All(),
                            returning)
                    : statement;
        }
        if (statement
                instanceof
                Command.Delete(
                        Target target,
                        Source.Nothing using,
                        Expr filter,
                        var ordering,
                        Page page,
                        var returning)) {
            return bounded(target, page)
                    ? new Command.Delete(
                            target, using, keyed(target, filter, ordering, page), List.of(), new Page.All(), returning)
                    : statement;
        }
        return statement;
    }

    private static boolean bounded(Target target, Page page) {
        return page instanceof Page.All || !target.key().isEmpty();
    }

    private static Expr keyed(Target target, Expr filter, List<SortKey> ordering, Page page) {
        if (page instanceof Page.All) {
            return filter;
        }
        List<Expr> key =
                target.key().stream().map(column -> column(target, column)).toList();
        List<SelectItem> items = target.key().stream()
                .map(column -> new SelectItem(column(target, column), column.name()))
                .toList();
        Query chosen = Query.Select.of(items, new Source.Table(target.table(), target.alias()))
                .withFilter(filter)
                .withOrdering(ordering)
                .withPage(page);
        Expr operand = key.size() == 1 ? key.getFirst() : new Expr.Row(key);
        return Expr.all(List.of(filter, new Expr.InQuery(operand, chosen)));
    }

    private static Expr column(Target target, ColumnName column) {
        return new Expr.Column(target.alias(), column.name(), column.type(), Nullability.NOT_NULL);
    }
}
