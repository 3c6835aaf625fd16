package dev.hysteria.relation;

import dev.hysteria.expression.Row;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A row that is kept until what its relations find is there. */
final class HeldRow implements Row {
    private final @Nullable Object[] values;
    private final @Nullable Object[] related;

    private HeldRow(@Nullable Object[] values) {
        this.values = values;
        this.related = new @Nullable Object[values.length];
    }

    static HeldRow of(Row row, int width) {
        @Nullable Object[] values = new @Nullable Object[width];
        for (int i = 0; i < width; i++) {
            values[i] = row.value(i);
        }
        return new HeldRow(values);
    }

    /** {@return some of its columns, as a row of their own} */
    HeldRow part(int first, int width) {
        return first == 0 && width == values.length
                ? this
                : new HeldRow(Arrays.copyOfRange(values, first, first + width));
    }

    @Override
    public @Nullable Object value(int position) {
        return values[position];
    }

    @Override
    public @Nullable Object related(int position) {
        return related[position];
    }

    void relate(int position, @Nullable Object found) {
        related[position] = found;
    }
}
