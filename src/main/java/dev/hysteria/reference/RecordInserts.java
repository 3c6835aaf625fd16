package dev.hysteria.reference;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Conflict;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Omission;
import dev.hysteria.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inserts of some records: one for those that leave out the same columns. */
final class RecordInserts {
    private final Schema<?> schema;
    private final Returning.Rows items;
    private final Map<List<ColumnName>, Group> groups = new LinkedHashMap<>();
    private int size;

    private RecordInserts(Schema<?> schema) {
        this.schema = schema;
        this.items = new Returning.Rows(schema.columns().stream()
                .map(column -> new SelectItem(column.ast(), column.name()))
                .toList());
    }

    static <E> RecordInserts of(Schema<E> schema, Collection<? extends E> records) {
        RecordInserts inserts = new RecordInserts(schema);
        records.forEach(row -> inserts.add(schema.writer().insertRow(row)));
        return inserts;
    }

    /** {@return the rows that the inserts give back, in the order of the records} */
    List<List<@Nullable Object>> stored(Function<Statement, List<List<@Nullable Object>>> run) {
        List<List<@Nullable Object>> stored = new ArrayList<>(Collections.nCopies(size, List.of()));
        groups.forEach((columns, group) -> {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            group.inserts(columns).forEach(insert -> rows.addAll(run.apply(insert)));
            for (int i = 0; i < rows.size(); i++) {
                stored.set(group.positions.get(i), rows.get(i));
            }
        });
        return stored;
    }

    private void add(@Nullable Object[] values) {
        List<ColumnName> given = new ArrayList<>();
        List<Expr> cells = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != Omission.OMITTED) {
                Column<?, ?> column = schema.columns().get(i);
                ColumnName name = column.columnName();
                given.add(name);
                cells.add(value == null ? new Expr.Null(name.type()) : new Expr.Parameter(value, name.type()));
            }
        }
        Group group = groups.computeIfAbsent(given, columns -> new Group());
        group.positions.add(size++);
        group.rows.add(cells);
    }

    /** Records that leave out the same columns. */
    private final class Group {
        private final List<Integer> positions = new ArrayList<>();
        private final List<List<Expr>> rows = new ArrayList<>();

        List<Statement> inserts(List<ColumnName> columns) {
            return columns.isEmpty()
                    ? Collections.nCopies(rows.size(), insert(columns, new InsertRows.Defaults()))
                    : List.of(insert(columns, new InsertRows.Values(rows)));
        }

        private Statement insert(List<ColumnName> columns, InsertRows inserted) {
            return new Command.Insert(schema.target(), columns, inserted, new Conflict.Fail(), items);
        }
    }
}
