package dev.hysteria.session;

import static dev.hysteria.expression.Projections.into;
import static dev.hysteria.query.Queries.deleteFrom;
import static dev.hysteria.query.Queries.from;
import static dev.hysteria.type.Types.BIGINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.Database;
import dev.hysteria.schema.NumberColumn;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.SchemaBuilder;
import dev.hysteria.schema.ValueColumn;
import dev.hysteria.type.DataType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with one nullable column of a type, to see what comes back of a value.
 *
 * @param <T> the column's Java type
 */
final class Cell<T> {

    /** A row. */
    record Row<T>(long id, @Nullable T value) {}

    private final NumberColumn<Row<T>, Long> id;
    private final ValueColumn<Row<T>, T> value;
    private final Schema<Row<T>> schema;

    private Cell(String table, DataType<T> type) {
        SchemaBuilder<Row<T>> cells = Schema.builder(table);
        id = cells.column("id", BIGINT, Row::id).primaryKey();
        value = cells.column("value", type.as(same -> same, same -> same), Row<T>::value)
                .nullable();
        schema = cells.build(into(Row::new, id, value));
    }

    static <T> Cell<T> in(Database db, String table, DataType<T> type) {
        Cell<T> cell = new Cell<>(table, type);
        db.create(cell.schema);
        return cell;
    }

    /** A table that is there already. */
    static <T> Cell<T> of(String table, DataType<T> type) {
        return new Cell<>(table, type);
    }

    Schema<Row<T>> schema() {
        return schema;
    }

    ValueColumn<Row<T>, T> value() {
        return value;
    }

    /** What comes back of values and a null: the same from the insert and from a query. */
    List<@Nullable T> kept(Database db, List<T> values) {
        List<Row<T>> rows = new ArrayList<>();
        for (T each : values) {
            rows.add(new Row<>(rows.size(), each));
        }
        rows.add(new Row<>(rows.size(), null));
        List<Row<T>> stored = db.insertAll(schema, rows);
        List<Row<T>> read = db.list(from(schema).orderBy(id.asc()));
        assertThat(read).usingRecursiveComparison().isEqualTo(stored);
        db.execute(deleteFrom(schema).all());
        List<@Nullable T> kept = new ArrayList<>();
        read.forEach(row -> kept.add(row.value()));
        assertThat(kept.removeLast()).as("null").isNull();
        return kept;
    }

    /** How many of the values are found by an equal value. */
    long found(Database db, List<T> values) {
        List<Row<T>> rows = new ArrayList<>();
        for (T each : values) {
            rows.add(new Row<>(rows.size(), each));
        }
        db.insertAll(schema, rows);
        long found = values.stream()
                .filter(each -> db.find(schema, value.eq(each)).isPresent())
                .count();
        db.execute(deleteFrom(schema).all());
        return found;
    }
}
