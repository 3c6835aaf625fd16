package dev.hysteria.rewrite;

import static dev.hysteria.rewrite.Trees.BOOL;
import static dev.hysteria.rewrite.Trees.INT;
import static dev.hysteria.rewrite.Trees.TEXT;
import static dev.hysteria.rewrite.Trees.name;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Rows for the tables {@code t} and {@code u}: few values, many nulls, duplicates and ties, sometimes no rows at all.
 *
 * @param seed what they were made from
 */
record Rows(long seed, List<List<@Nullable Object>> t, List<List<@Nullable Object>> u) {
    /** The columns of both tables. */
    static final List<ColumnName> COLUMNS = List.of(
            new ColumnName(name("id"), INT),
            new ColumnName(name("a"), INT),
            new ColumnName(name("b"), INT),
            new ColumnName(name("s"), TEXT),
            new ColumnName(name("f"), BOOL));

    /** The rows of a seed. */
    static Rows of(long seed) {
        var random = new Random(seed);
        return new Rows(seed, table(random), table(random));
    }

    private static List<List<@Nullable Object>> table(Random random) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int count = random.nextInt(9);
        for (int id = 1; id <= count; id++) {
            rows.add(Arrays.asList(
                    id,
                    one(random, null, 0, 1, 2),
                    one(random, null, 0, 1),
                    one(random, null, "a", "A", "b", "aB"),
                    one(random, null, true, false)));
        }
        return rows;
    }

    private static @Nullable Object one(Random random, @Nullable Object... values) {
        return values[random.nextInt(values.length)];
    }

    /** The tables. */
    static List<Ddl> tables() {
        return List.of(definition("t"), definition("u"));
    }

    private static Ddl definition(String table) {
        return new Ddl.CreateTable(
                TableName.of(table),
                COLUMNS.stream()
                        .map(column -> new Ddl.ColumnDefinition(
                                column.name(),
                                column.type(),
                                column.name().text().equals("id") ? Nullability.NOT_NULL : Nullability.NULLABLE,
                                new ColumnContent.Plain(),
                                Optional.empty()))
                        .toList(),
                Optional.of(new Ddl.PrimaryKey(name("pk_" + table), List.of(name("id")))),
                List.of(),
                List.of(),
                List.of());
    }

    /** What puts the rows into the tables. */
    List<Command> inserts() {
        List<Command> inserts = new ArrayList<>();
        insert("t", t).ifPresent(inserts::add);
        insert("u", u).ifPresent(inserts::add);
        return inserts;
    }

    private static Optional<Command> insert(String table, List<List<@Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<List<Expr>> cells = rows.stream().map(Rows::cells).toList();
        return Optional.of(new Command.Insert(
                new Target(TableName.of(table), name(table), List.of()),
                COLUMNS,
                new InsertRows.Values(cells),
                new Conflict.Fail(),
                new Returning.Nothing()));
    }

    private static List<Expr> cells(List<@Nullable Object> row) {
        List<Expr> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            LogicalType type = COLUMNS.get(i).type();
            Object value = row.get(i);
            cells.add(value == null ? new Expr.Null(type) : new Expr.Parameter(value, type));
        }
        return cells;
    }
}
