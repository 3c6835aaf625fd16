package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.expression.RowReader;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Omission;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inserts of some records: one for all records that leave out the same columns, since a column is named or not for a
 * whole statement.
 *
 * @param <E> the record
 */
final class RecordInserts<E> {
    private final Schema<E> schema;
    private final List<? extends Column<E, ?>> columns;
    private final Map<BitSet, Group> groups = new LinkedHashMap<>();

    RecordInserts(Schema<E> schema, Collection<? extends E> records) {
        this.schema = schema;
        this.columns = schema.columns();
        int position = 0;
        for (E record : records) {
            add(position++, schema.writer().insertRow(record));
        }
    }

    /** {@return whether one statement inserts all of them} */
    boolean isOne() {
        Group first = groups().getFirst();
        return groups.size() == 1 && (first.places.length > 0 || first.rows.size() == 1);
    }

    /** {@return what reads a stored record} */
    RowReader<E> reader() {
        return schema.reader(0);
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    /** {@return what makes a stored record: all columns of the schema} */
    Returning.Rows items() {
        List<SelectItem> items = new ArrayList<>(columns.size());
        for (Column<E, ?> column : columns) {
            items.add(new SelectItem(column.ast(), column.name()));
        }
        return new Returning.Rows(items);
    }

    private void add(int position, @Nullable Object[] row) {
        BitSet given = new BitSet(row.length);
        for (int i = 0; i < row.length; i++) {
            given.set(i, row[i] != Omission.OMITTED);
        }
        groups.computeIfAbsent(given, Group::new).add(position, row);
    }

    /** Records that leave out the same columns. */
    final class Group {
        private final List<ColumnName> names = new ArrayList<>();
        private final int[] places;
        private final List<Integer> positions = new ArrayList<>();
        private final List<List<Expr>> rows = new ArrayList<>();

        private Group(BitSet given) {
            this.places = given.stream().toArray();
            for (int place : places) {
                names.add(columns.get(place).columnName());
            }
        }

        /** {@return where each record was among all, in the order of the rows} */
        List<Integer> positions() {
            return positions;
        }

        /** {@return the inserts: one of all rows, or as many as there are rows when none gives a value} */
        List<Command.Insert> commands(Returning.Rows items) {
            if (places.length > 0) {
                return List.of(insert(new InsertRows.Values(rows), items));
            }
            return rows.stream()
                    .map(row -> insert(new InsertRows.Defaults(), items))
                    .toList();
        }

        private Command.Insert insert(InsertRows inserted, Returning.Rows items) {
            return new Command.Insert(schema.target(), names, inserted, new Conflict.Fail(), items);
        }

        private void add(int position, @Nullable Object[] row) {
            List<Expr> cells = new ArrayList<>(places.length);
            for (int i = 0; i < places.length; i++) {
                Object value = row[places[i]];
                cells.add(
                        value == null
                                ? new Expr.Null(names.get(i).type())
                                : new Expr.Parameter(value, names.get(i).type()));
            }
            positions.add(position);
            rows.add(cells);
        }
    }
}
