package dev.hysteria.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Flat lists of canonical values as JSON arrays: how arrays are stored, and long lists sent, where a database has no arrays.
 *
 * <p>Numbers are JSON numbers with all their digits, truth values JSON's own; every other value is a JSON text: times in ISO form of fixed
 * width (a point in time in UTC), UUIDs in lower case, bytes in hexadecimal. Written here because a general JSON library is an optional
 * dependency and would need to be told each of these forms anyway.
 */
public final class JsonArray {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private JsonArray() {}

    /** {@return the JSON text of a list of canonical values of {@code element}'s type} */
    public static String write(List<?> values, LogicalType element) {
        StringBuilder json = new StringBuilder(values.size() * 8 + 2).append('[');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            append(json, values.get(i), element);
        }
        return json.append(']').toString();
    }

    /**
     * {@return the canonical values in a JSON array of scalars}
     *
     * @throws IllegalArgumentException when the text is not such an array
     */
    public static List<@Nullable Object> read(String json, LogicalType element) {
        List<@Nullable Object> values = new ArrayList<>();
        for (String scalar : new JsonScalars(json).read()) {
            values.add(scalar == null ? null : canonical(scalar, element));
        }
        return values;
    }

    private static void append(StringBuilder json, @Nullable Object value, LogicalType element) {
        if (value == null) {
            json.append("null");
        } else if (element.isNumeric() || element instanceof LogicalType.Bool) {
            json.append(number(value));
        } else {
            JsonEscapes.quote(json, scalarText(value, element));
        }
    }

    private static Object number(Object value) {
        return switch (value) {
            case BigDecimal decimal -> decimal.toPlainString();
            // all digits: a database that reads it as a double must find the same number
            case Float real -> real.doubleValue();
            default -> value;
        };
    }

    private static String scalarText(Object value, LogicalType element) {
        return switch (element) {
            case LogicalType.Timestamp t -> DATE_TIME.format(((Instant) value).atOffset(ZoneOffset.UTC)) + "Z";
            case LogicalType.DateTime t -> DATE_TIME.format((LocalDateTime) value);
            case LogicalType.Time t -> TIME.format((LocalTime) value);
            case LogicalType.Binary t -> HexFormat.of().formatHex((byte[]) value);
            case LogicalType.Bool t -> value.toString();
            case LogicalType.SmallInt t -> value.toString();
            case LogicalType.Int t -> value.toString();
            case LogicalType.BigInt t -> value.toString();
            case LogicalType.Decimal t -> value.toString();
            case LogicalType.Real t -> value.toString();
            case LogicalType.DoublePrecision t -> value.toString();
            case LogicalType.Varchar t -> value.toString();
            case LogicalType.Text t -> value.toString();
            case LogicalType.Date t -> value.toString();
            case LogicalType.Uuid t -> value.toString();
            case LogicalType.Enumeration t -> value.toString();
            case LogicalType.Json t -> value.toString();
            case LogicalType.Array t -> throw new IllegalArgumentException("an array's element can't be an array");
        };
    }

    private static Object canonical(String text, LogicalType element) {
        return switch (element) {
            case LogicalType.Bool t -> Boolean.valueOf(text);
            case LogicalType.SmallInt t -> Short.valueOf(text);
            case LogicalType.Int t -> Integer.valueOf(text);
            case LogicalType.BigInt t -> Long.valueOf(text);
            case LogicalType.Decimal t -> new BigDecimal(text).setScale(t.scale());
            case LogicalType.Real t -> Float.valueOf(text);
            case LogicalType.DoublePrecision t -> Double.valueOf(text);
            case LogicalType.Varchar t -> text;
            case LogicalType.Text t -> text;
            case LogicalType.Enumeration t -> text;
            case LogicalType.Json t -> text;
            case LogicalType.Timestamp t -> Instant.parse(text);
            case LogicalType.DateTime t -> LocalDateTime.parse(text);
            case LogicalType.Date t -> LocalDate.parse(text);
            case LogicalType.Time t -> LocalTime.parse(text);
            case LogicalType.Uuid t -> UUID.fromString(text);
            case LogicalType.Binary t -> HexFormat.of().parseHex(text);
            case LogicalType.Array t -> throw new IllegalArgumentException("an array's element can't be an array");
        };
    }
}
