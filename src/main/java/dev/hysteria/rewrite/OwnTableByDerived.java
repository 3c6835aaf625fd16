package dev.hysteria.rewrite;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Repointing;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Reads the table that a command writes through a copy: takes {@code UPDATE t … WHERE a IN (SELECT s.b FROM t s)}, gives {@code … (SELECT s.b
 * FROM (SELECT s.b FROM t s LIMIT 9223372036854775807) s)}; in a DELETE likewise. Takes {@code INSERT INTO t VALUES (…), ((SELECT max(s.b) FROM t s))}, gives {@code INSERT INTO t SELECT … UNION ALL SELECT
 * (SELECT max(s.b) FROM t s)}.
 *
 * <p>The derived table has the alias, the rows and the used columns of the table it stands for, so nothing around it changes, references to
 * the written row included. The limit is no limit: it keeps the database from merging the derived table back into the query, which would
 * read the written table again. Raw text that names a column of the table is not seen and will not find it.
 */
public record OwnTableByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return statement instanceof Command command ? shielded(command) : statement;
    }

    private static Command shielded(Command command) {
        return switch (command) {
            case Command.Insert insert -> atOnce(insert);
            case Command.Update update -> shielded(update, update.target().table());
            case Command.Delete delete -> shielded(delete, delete.target().table());
            case Command.Truncate truncate -> truncate;
        };
    }

    private static Command shielded(Command command, TableName target) {
        return Tree.mapChildren(command, new Subqueries(target, FreshNames.of(command)));
    }

    /** Rows of which one looks into the table become a query, which is read to its end before a row is written. */
    private static Command atOnce(Command.Insert insert) {
        if (!(insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows))
                || rows.size() == 1
                || rows.stream()
                        .flatMap(List::stream)
                        .noneMatch(cell -> reads(cell, insert.target().table()))) {
            return insert;
        }
        Query query = rows.stream()
                .<Query>map(row -> Query.Select.of(items(row, insert.columns()), new Source.Nothing()))
                .reduce((first, second) ->
                        new Query.SetOperation(SetOperator.UNION_ALL, first, second, List.of(), new Page.All()))
                .orElseThrow();
        return new Command.Insert(
                insert.target(), insert.columns(), new InsertRows.From(query), insert.conflict(), insert.returning());
    }

    private static List<SelectItem> items(List<Expr> row, List<ColumnName> columns) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> new SelectItem(row.get(i), columns.get(i).name()))
                .toList();
    }

    private static boolean reads(Expr expression, TableName target) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(expression, node -> {
            if (node instanceof Source.Table table && table.table().equals(target)) {
                found.set(true);
            }
        });
        return found.get();
    }

    private record Subqueries(TableName target, FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            if (mapped instanceof Query.Select select) {
                for (Source leaf : select.source().leaves()) {
                    if (leaf instanceof Source.Table table && table.table().equals(target)) {
                        mapped = unlocked(Tree.mapChildren(mapped, new Copying(table, copy(select, table))), table);
                    }
                }
            }
            return mapped;
        }

        private Source copy(Query.Select reader, Source.Table table) {
            Map<Identifier, SelectItem> used = new LinkedHashMap<>();
            var unused = Tree.mapChildren(reader, Repointing.of(List.of(table.alias()), column -> {
                used.putIfAbsent(column.name(), new SelectItem(column, column.name()));
                return column;
            }));
            List<SelectItem> items = used.isEmpty()
                    ? List.of(new SelectItem(new Expr.Literal(1, new LogicalType.Int()), names.like("found")))
                    : List.copyOf(used.values());
            Expr noLimit = new Expr.Literal(Long.MAX_VALUE, new LogicalType.BigInt());
            Query.Select copied = Query.Select.of(items, table).withPage(new Page.First(noLimit));
            return new Source.Derived(
                    reader.lock() instanceof Lock.Rows rows && rows.sources().contains(table.alias())
                            ? locked(copied, new Lock.Rows(rows.strength(), List.of(), rows.waiting()))
                            : copied,
                    table.alias());
        }

        /** A table that is named to be locked is locked where it is read. */
        private static Query unlocked(Query query, Source.Table table) {
            if (!(query instanceof Query.Select select)
                    || !(select.lock() instanceof Lock.Rows(var strength, List<Identifier> sources, var waiting))
                    || !sources.contains(table.alias())) {
                return query;
            }
            List<Identifier> others = sources.stream()
                    .filter(source -> !source.equals(table.alias()))
                    .toList();
            return locked(select, others.isEmpty() ? new Lock.None() : new Lock.Rows(strength, others, waiting));
        }

        private static Query.Select locked(Query.Select select, Lock lock) {
            return new Query.Select(
                    select.list(),
                    select.source(),
                    select.filter(),
                    select.grouping(),
                    select.windows(),
                    select.ordering(),
                    select.page(),
                    lock);
        }
    }

    /** Goes down joins only: to one query's own sources. */
    private record Copying(Source.Table table, Source copy) implements TreeMapper {
        @Override
        public Source source(Source source) {
            return source.equals(table) ? copy : Tree.mapChildren(source, this);
        }

        @Override
        public Expr expr(Expr expression) {
            return expression;
        }

        @Override
        public Query query(Query query) {
            return query;
        }
    }
}
