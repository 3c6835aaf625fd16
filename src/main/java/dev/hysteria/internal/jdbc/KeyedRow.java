package dev.hysteria.internal.jdbc;

import dev.hysteria.expression.Row;
import dev.hysteria.expression.RowReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row and the key it was found by.
 *
 * @param key canonical values in the order of the key's columns
 */
record KeyedRow<R>(List<Object> key, @Nullable R value) {

    /** {@return a reader of rows whose key follows after {@code width} other columns} */
    static <R> RowReader<KeyedRow<R>> reader(RowReader<R> reader, int width, int keyWidth) {
        return row -> new KeyedRow<>(key(row, width, keyWidth), reader.read(row));
    }

    private static List<Object> key(Row row, int first, int width) {
        List<Object> key = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            key.add(row.at(first + i, Object.class));
        }
        return Collections.unmodifiableList(key);
    }

    /** {@return a key's values in a form that is equal when they are} */
    static List<Object> comparable(List<?> key) {
        return key.stream()
                .<Object>map(value -> switch (value) {
                    case byte[] bytes -> ByteBuffer.wrap(bytes);
                    case BigDecimal decimal -> decimal.stripTrailingZeros();
                    default -> value;
                })
                .toList();
    }
}
