package dev.hysteria.relation;

import dev.hysteria.expression.Row;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Canonical values by which rows of two tables belong together; equal when a database finds them equal. */
final class Key {
    private final List<Object> values;
    private final List<Object> comparable;

    private Key(List<Object> values) {
        this.values = List.copyOf(values);
        this.comparable = values.stream().map(Key::comparable).toList();
    }

    static Key of(Object value) {
        return new Key(List.of(value));
    }

    static Key ofAll(List<Object> values) {
        return new Key(values);
    }

    /** {@return the key in a row from this position on; empty when a value is null, as such a row belongs to none} */
    static Optional<Key> in(Row row, int first, int width) {
        List<Object> values = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            Object value = row.value(first + i);
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(new Key(values));
    }

    List<Object> values() {
        return values;
    }

    private static Object comparable(Object value) {
        return switch (value) {
            case byte[] bytes -> ByteBuffer.wrap(bytes);
            case BigDecimal decimal -> decimal.stripTrailingZeros();
            case Double number -> number + 0.0;
            case Float number -> number + 0.0f;
            default -> value;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.comparable.equals(comparable);
    }

    @Override
    public int hashCode() {
        return comparable.hashCode();
    }

    @Override
    public String toString() {
        return "Key of " + values.size();
    }
}
