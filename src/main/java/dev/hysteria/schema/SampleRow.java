package dev.hysteria.schema;

import dev.hysteria.expression.Row;
import dev.hysteria.expression.RowReader;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A made-up row, from which the check of a mapping reads records. */
record SampleRow(List<@Nullable Object> values) implements Row {

    @Override
    public @Nullable Object value(int position) {
        return values.get(position);
    }

    /** {@return the record that a mapping makes of this row} */
    <E> E read(RowReader<E> reader) {
        E record = reader.read(this);
        if (record == null) {
            throw new IllegalStateException("no record was made");
        }
        return record;
    }

    /** {@return whether two values are the same, arrays by their elements} */
    static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> lefts && right instanceof List<?> rights) {
            boolean same = lefts.size() == rights.size();
            for (int index = 0; same && index < lefts.size(); index++) {
                same = same(lefts.get(index), rights.get(index));
            }
            return same;
        }
        return Objects.deepEquals(left, right);
    }
}
