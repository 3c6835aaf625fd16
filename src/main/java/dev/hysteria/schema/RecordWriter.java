package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into rows of canonical values, one for each of the schema's columns in their order.
 *
 * <p>A place holds the value, null for an explicit null, or {@link Omission#OMITTED}.
 *
 * @param <E> the record
 */
public final class RecordWriter<E> {

    private final List<Place<E, ?>> places;

    RecordWriter(List<Column<E, ?>> columns) {
        this.places = columns.stream().<Place<E, ?>>map(Place::of).toList();
    }

    /**
     * {@return the row to insert for a record}
     *
     * <p>A null of the record is filled in by {@code onInsert}; where there is none, it is left to the database when the column is numbered
     * by it or has a default and admits no null. A null in a nullable column is a null. Computed columns are left out.
     */
    public @Nullable Object[] insertRow(E record) {
        @Nullable Object[] row = new @Nullable Object[places.size()];
        for (int place = 0; place < row.length; place++) {
            row[place] = places.get(place).inserted(record);
        }
        return row;
    }

    /**
     * {@return the row that replaces the stored one}
     *
     * <p>A column with {@code onUpdate} is given its value, whatever the record holds. Columns computed or numbered by the database are left
     * out.
     */
    public @Nullable Object[] updateRow(E record) {
        @Nullable Object[] row = new @Nullable Object[places.size()];
        for (int place = 0; place < row.length; place++) {
            row[place] = places.get(place).updated(record);
        }
        return row;
    }

    /** A column with what is asked of it for each record, looked up once. */
    private record Place<E, T>(Column<E, T> column, ColumnContent content, boolean nullable, Supplied<T> supplied) {

        static <E, T> Place<E, T> of(Column<E, T> column) {
            return new Place<>(
                    column,
                    column.content(),
                    column.isNullable(),
                    column.definition().supplied());
        }

        @Nullable
        Object inserted(E record) {
            if (content instanceof ColumnContent.Computed) {
                return Omission.OMITTED;
            }
            T value = column.valueOf(record);
            if (value != null) {
                return column.canonical(value);
            }
            if (supplied.onInsert().isPresent()) {
                return column.canonical(supplied.onInsert().get().get());
            }
            return switch (content) {
                case ColumnContent.Identity identity -> Omission.OMITTED;
                case ColumnContent.Sequence sequence -> Omission.OMITTED;
                case ColumnContent.Computed computed -> Omission.OMITTED;
                case ColumnContent.Default given -> nullable ? null : Omission.OMITTED;
                case ColumnContent.Plain plain -> null;
            };
        }

        @Nullable
        Object updated(E record) {
            return switch (content) {
                case ColumnContent.Identity identity -> Omission.OMITTED;
                case ColumnContent.Sequence sequence -> Omission.OMITTED;
                case ColumnContent.Computed computed -> Omission.OMITTED;
                case ColumnContent.Default given -> replaced(record);
                case ColumnContent.Plain plain -> replaced(record);
            };
        }

        private @Nullable Object replaced(E record) {
            return supplied.onUpdate().isPresent()
                    ? column.canonical(supplied.onUpdate().get().get())
                    : column.canonicalOf(record);
        }
    }
}
