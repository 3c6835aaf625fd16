package dev.hysteria.reference;

import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes rows one and the same where rows are grouped, deduplicated or keys of a table: equal values, nulls equal to each other.
 *
 * @param parts the values in forms that Java's equality fits
 */
record Identity(List<@Nullable Object> parts) {

    /** {@return the identity of values of these types} */
    static Identity of(List<@Nullable Object> values, List<LogicalType> types) {
        List<@Nullable Object> parts = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            parts.add(part(values.get(i), types.get(i)));
        }
        return new Identity(parts);
    }

    /** {@return whether a value is null, so that a unique key does not apply} */
    boolean hasNull() {
        return parts.contains(null);
    }

    private static @Nullable Object part(@Nullable Object value, LogicalType type) {
        return type instanceof LogicalType.Json && value != null ? JsonTree.read((String) value) : part(value);
    }

    private static @Nullable Object part(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> part(Numbers.exact(number));
            case byte[] bytes -> ByteBuffer.wrap(bytes);
            case List<?> elements -> {
                List<@Nullable Object> parts = new ArrayList<>(elements.size());
                elements.forEach(element -> parts.add(part(element)));
                yield parts;
            }
            default -> value;
        };
    }

    private static BigDecimal part(BigDecimal number) {
        return number.scale() == 0 ? number : whole(number.stripTrailingZeros());
    }

    private static BigDecimal whole(BigDecimal stripped) {
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
