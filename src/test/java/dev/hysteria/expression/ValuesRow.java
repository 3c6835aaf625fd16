package dev.hysteria.expression;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of given values. */
public record ValuesRow(List<@Nullable Object> values) implements Row {

    /** A row of these values, any of which may be null. */
    public static ValuesRow of(@Nullable Object... values) {
        return new ValuesRow(Arrays.asList(values));
    }

    @Override
    public @Nullable Object value(int position) {
        return values.get(position);
    }
}
