package dev.hysteria.equivalence;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.TableName;
import dev.hysteria.error.ConstraintViolation;
import dev.hysteria.reference.ReferenceDatabase;
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

    World {
        tables = List.copyOf(tables);
    }

    /** A table and its rows: a value for each column that is given one. */
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
                            table.given().stream().map(Table.Column::named).toList(),
                            new InsertRows.Values(rows.stream().map(this::cells).toList()),
                            new Conflict.Fail(),
                            new Returning.Nothing()));
        }

        /** {@return the values of a column} */
        List<@Nullable Object> values(Identifier column) {
            int at = table.given().indexOf(table.column(column));
            List<@Nullable Object> values = new ArrayList<>();
            rows.forEach(row -> values.add(row.get(at)));
            return values;
        }

        private List<Expr> cells(List<@Nullable Object> row) {
            List<Expr> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                LogicalType type = table.given().get(i).type();
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

    /** {@return a schema with new rows, which it takes} */
    static World of(int number, Dice dice) {
        return new World(new Rows(dice).of(Design.tables(number)));
    }

    /** {@return whether the tables take the rows} */
    boolean isConsistent() {
        try {
            var unused = filled();
            return true;
        } catch (ConstraintViolation violated) {
            return false;
        }
    }

    /** {@return an in-memory database with these tables and rows} */
    ReferenceDatabase filled() {
        ReferenceDatabase database = new ReferenceDatabase();
        database.execute(Objects.type());
        tables.forEach(table -> {
            database.execute(table.table().definition());
            table.insert().ifPresent(database::answer);
        });
        Objects.of(tables.getFirst().table()).forEach(database::execute);
        return database;
    }

    /** {@return the table with this name, and its rows} */
    Filled table(TableName name) {
        return tables.stream()
                .filter(filled -> filled.table().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return String.join("\n", tables.stream().map(Filled::toString).toList());
    }
}
