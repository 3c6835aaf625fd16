package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Target;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/** The statements that stand in for a command which can't return rows by itself. */
final class Trees {

    private Trees() {}

    /** {@return the insert with other rows} */
    static Command.Insert with(Command.Insert insert, InsertRows rows) {
        return new Command.Insert(insert.target(), insert.columns(), rows, insert.conflict(), insert.returning());
    }

    /** {@return the insert without what it returns} */
    static Command.Insert silent(Command.Insert insert) {
        return new Command.Insert(
                insert.target(), insert.columns(), insert.rows(), insert.conflict(), new Returning.Nothing());
    }

    /** {@return the update, of the rows with the given keys only, without what it returns} */
    static Command.Update silent(Command.Update update, Expr keys) {
        return new Command.Update(
                update.target(),
                update.assignments(),
                update.from(),
                update.from() instanceof Source.Nothing ? keys : Expr.all(List.of(update.filter(), keys)),
                List.of(),
                new Page.All(),
                new Returning.Nothing());
    }

    /** {@return the deletion of the rows with the given keys} */
    static Command.Delete silent(Command.Delete delete, Expr keys) {
        return new Command.Delete(
                delete.target(), new Source.Nothing(), keys, List.of(), new Page.All(), new Returning.Nothing());
    }

    /** {@return the query of some items of some sources} */
    static Query.Select select(
            List<SelectItem> items, Source source, Expr filter, List<SortKey> ordering, Page page, Lock lock) {
        return new Query.Select(
                new SelectList(new Distinct.All(), items),
                source,
                filter,
                new Grouping.None(),
                List.of(),
                ordering,
                page,
                lock);
    }

    /** {@return the target and what else the command reads} */
    static Source sources(Target target, Source further) {
        Source table = new Source.Table(target.table(), target.alias());
        return further instanceof Source.Nothing ? table : new Source.CrossJoin(table, further);
    }

    /**
     * {@return the query, of so many rows at most}
     *
     * <p>One that has a limit keeps it, and one that locks rows gets none: not every dialect has both.
     */
    static Query limited(Query query, int rows) {
        return switch (query) {
            case Query.Select select ->
                select.lock() instanceof Lock.None
                        ? new Query.Select(
                                select.list(),
                                select.source(),
                                select.filter(),
                                select.grouping(),
                                select.windows(),
                                select.ordering(),
                                limited(select.page(), rows),
                                select.lock())
                        : select;
            case Query.SetOperation operation ->
                new Query.SetOperation(
                        operation.operator(),
                        operation.left(),
                        operation.right(),
                        operation.ordering(),
                        limited(operation.page(), rows));
            case Query.With with -> new Query.With(with.recursion(), with.tables(), limited(with.body(), rows));
        };
    }

    private static Page limited(Page page, int rows) {
        Expr limit = new Expr.Parameter((long) rows, new LogicalType.BigInt());
        return switch (page) {
            case Page.All all -> new Page.First(limit);
            case Page.From from -> new Page.Slice(limit, from.offset());
            case Page.First first -> first;
            case Page.Slice slice -> slice;
        };
    }

    static List<SelectItem> items(Target target, List<ColumnName> columns) {
        List<SelectItem> items = new ArrayList<>(columns.size());
        for (ColumnName column : columns) {
            items.add(new SelectItem(column(target, column), column.name()));
        }
        return items;
    }

    /** {@return whether the row has one of the keys, each of which has a value for every column} */
    static Expr hasKey(Target target, List<ColumnName> columns, List<? extends List<?>> keys) {
        if (columns.size() == 1) {
            ColumnName column = columns.getFirst();
            List<Expr> values =
                    keys.stream().map(key -> parameter(key.getFirst(), column)).toList();
            return values.isEmpty() ? new Expr.False() : new Expr.InList(column(target, column), values);
        }
        return Expr.any(keys.stream().map(key -> equals(target, columns, key)).toList());
    }

    private static Expr equals(Target target, List<ColumnName> columns, List<?> key) {
        List<Expr> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(new Expr.Comparison(
                    ComparisonOperator.EQUAL, column(target, columns.get(i)), parameter(key.get(i), columns.get(i))));
        }
        return Expr.all(parts);
    }

    private static Expr parameter(Object value, ColumnName column) {
        return new Expr.Parameter(value, column.type());
    }

    private static Expr column(Target target, ColumnName column) {
        return new Expr.Column(target.alias(), column.name(), column.type(), Nullability.NOT_NULL);
    }
}
