package dev.hysteria.query;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.schema.Assignment;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;

/** An insert of a record unless its values of a unique key are taken, which returns the stored record in both cases. */
record KeyedInsert<E>(Schema<E> schema, E row, List<Column<E, ?>> key) {

    static <E> KeyedInsert<E> of(Schema<E> schema, E row, List<Column<E, ?>> key) {
        if (key.isEmpty()) {
            throw QueryException.invalid(
                    "A record of %s is to be found by no column".formatted(schema.table()),
                    "name the columns of a unique key.");
        }
        return new KeyedInsert<>(schema, row, key);
    }

    /** {@return why the row that has the key is neither found nor returned} */
    QueryException hidden() {
        return QueryException.invalid(
                "A row of %s has this key and is left out by a scope of the table".formatted(schema.table()),
                "restore that row, or give another key.");
    }

    /** {@return what is TRUE of the row that has the record's values of the key} */
    Condition taken() {
        return key.stream().map(this::equal).reduce(Condition::and).orElseThrow();
    }

    private <T> Condition equal(Column<E, T> column) {
        T value = column.valueOf(row);
        if (value == null) {
            throw QueryException.nullComparison(column.qualifiedName());
        }
        return column.eq(value);
    }

    /** {@return the insert; where another was faster, its row is written as it is, and so returned: a row that is left out is not} */
    Insert<E> insert() {
        return OnConflict.of(Queries.insertInto(schema).values(row), key).update(asItIs());
    }

    /** {@return the assignments that leave a row as it is, with what an update would otherwise give it} */
    private List<Assignment<E>> asItIs() {
        List<Column<E, ?>> others = schema.columns().stream()
                .filter(column -> !(column.content() instanceof ColumnContent.Computed))
                .filter(column -> !key.contains(column) && !isPrimary(column))
                .toList();
        List<Column<E, ?>> kept = others.isEmpty() ? List.of(key.getFirst()) : others;
        return kept.stream().<Assignment<E>>map(KeyedInsert::asItIs).toList();
    }

    private boolean isPrimary(Column<E, ?> column) {
        return schema.primaryKey()
                .filter(primary -> primary.columns().contains(column))
                .isPresent();
    }

    private static <E, T> Assignment<E> asItIs(Column<E, T> column) {
        return column.to(column);
    }
}
