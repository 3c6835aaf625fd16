package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.TableName;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of one of the generated schemas, and the rows in them. */
record World(List<Filled> tables) {

    /** How many schemas there are. */
    static final int SCHEMAS = 12;

    static final LogicalType.Enumeration MOOD =
            new LogicalType.Enumeration("mood", List.of("LOW", "high", "Mid"), EnumStorage.TEXT_WITH_CHECK);
    static final LogicalType.Decimal MONEY = new LogicalType.Decimal(12, 2);

    private static final LogicalType INT = new LogicalType.Int();

    /** Every type of column; some more often than others. */
    private static final List<LogicalType> TYPES = List.of(
            INT,
            INT,
            new LogicalType.Text(),
            new LogicalType.Varchar(20),
            new LogicalType.Bool(),
            new LogicalType.BigInt(),
            MONEY,
            new LogicalType.DoublePrecision(),
            new LogicalType.Date(),
            new LogicalType.DateTime(),
            new LogicalType.Timestamp(),
            new LogicalType.SmallInt(),
            new LogicalType.Decimal(7, 4),
            new LogicalType.Real(),
            new LogicalType.Time(),
            new LogicalType.Uuid(),
            new LogicalType.Binary(),
            new LogicalType.Json(),
            MOOD,
            new LogicalType.Array(INT),
            new LogicalType.Array(new LogicalType.Text()));

    World {
        tables = List.copyOf(tables);
    }

    /** A table and its rows. */
    record Filled(Table table, List<List<@Nullable Object>> rows) {
        Filled {
            rows = List.copyOf(rows);
        }

        Filled withRows(List<List<@Nullable Object>> newRows) {
            return new Filled(table, newRows);
        }

        /** {@return what puts the rows into the table; nothing where there are none} */
        Optional<Command> insert() {
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Command.Insert(
                            table.target(Identifier.of("filled")),
                            table.columns().stream().map(Table.Column::named).toList(),
                            new InsertRows.Values(rows.stream().map(this::cells).toList()),
                            new Conflict.Fail(),
                            new Returning.Nothing()));
        }

        private List<Expr> cells(List<@Nullable Object> row) {
            List<Expr> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                LogicalType type = table.columns().get(i).type();
                cells.add(value == null ? new Expr.Null(type) : new Expr.Parameter(value, type));
            }
            return cells;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder().append(table);
            rows.forEach(row -> text.append("\n  ").append(Answer.shown(row)));
            return text.toString();
        }
    }

    /** {@return the tables of the schema with this number; of schema 0 the first has a column of every type} */
    static List<Table> schema(int number) {
        Dice dice = Dice.of(number);
        List<LogicalType> all = number == 0 ? TYPES : dice.shuffled(TYPES).subList(0, 9);
        List<LogicalType> some = dice.shuffled(TYPES).subList(0, 4);
        return List.of(table("t" + number, all, 1, dice), table("u" + number, some, dice.between(1, 2), dice));
    }

    /** {@return a schema with new rows} */
    static World of(int number, Dice dice) {
        return new World(schema(number).stream()
                .map(table -> new Filled(table, rows(table, dice)))
                .toList());
    }

    private static Table table(String name, List<LogicalType> types, int key, Dice dice) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(Identifier.of("id"), INT, Nullability.NOT_NULL, Span.SMALL));
        if (key == 2) {
            columns.add(new Table.Column(
                    Identifier.of("order"), new LogicalType.BigInt(), Nullability.NOT_NULL, Span.SMALL));
        }
        for (LogicalType type : types) {
            columns.add(new Table.Column(
                    Identifier.of(dice.one("c", "Ünï ", "select`\"]") + columns.size()),
                    type,
                    dice.chance(70) ? Nullability.NULLABLE : Nullability.NOT_NULL,
                    dice.chance(65) ? Span.SMALL : Span.ANY));
        }
        return new Table(TableName.of(name), columns, key);
    }

    private static List<List<@Nullable Object>> rows(Table table, Dice dice) {
        List<List<Object>> pools = table.columns().stream()
                .map(column -> {
                    List<Object> values = dice.shuffled(HostileValues.of(column.type(), column.span()));
                    return values.subList(0, Math.min(values.size(), dice.between(2, 5)));
                })
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int id = dice.chance(10) ? 0 : dice.between(1, 6); id > 0; id--) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                boolean isNull = table.columns().get(i).isNullable() && dice.chance(25);
                row.add(i == 0 ? Integer.valueOf(id) : isNull ? null : dice.one(pools.get(i)));
            }
            rows.add(java.util.Collections.unmodifiableList(row));
        }
        return dice.shuffled(rows);
    }

    @Override
    public String toString() {
        return String.join("\n", tables.stream().map(Filled::toString).toList());
    }
}
