package dev.hysteria.internal.jdbc;

import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of a copying command: a line each, tabs between the values.
 * https://www.postgresql.org/docs/current/sql-copy.html#SQL-COPY-FILE-FORMATS
 */
final class CopyText {
    private final int[] places;
    private final LogicalType[] types;
    private final StringBuilder text = new StringBuilder();

    CopyText(GivenColumns columns) {
        this.places = columns.places().stream().mapToInt(Integer::intValue).toArray();
        this.types = columns.columns().stream().map(column -> column.type()).toArray(LogicalType[]::new);
    }

    int length() {
        return text.length();
    }

    /** {@return the lines of the rows that were added since it was asked last} */
    String taken() {
        String lines = text.toString();
        text.setLength(0);
        return lines;
    }

    void add(@Nullable Object[] row) {
        for (int i = 0; i < places.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            Object value = row[places[i]];
            if (value == null) {
                text.append("\\N");
            } else {
                write(value, types[i]);
            }
        }
        text.append('\n');
    }

    private void write(Object value, LogicalType type) {
        switch (type) {
            case LogicalType.Bool t -> text.append((boolean) (Boolean) value ? 't' : 'f');
            case LogicalType.SmallInt t -> text.append((short) (Short) value);
            case LogicalType.Int t -> text.append((int) (Integer) value);
            case LogicalType.BigInt t -> text.append((long) (Long) value);
            case LogicalType.Decimal t -> text.append(((BigDecimal) value).toPlainString());
            case LogicalType.Real t -> text.append((float) (Float) value);
            case LogicalType.DoublePrecision t -> text.append((double) (Double) value);
            case LogicalType.Varchar t -> escaped((String) value);
            case LogicalType.Text t -> escaped((String) value);
            case LogicalType.Timestamp t -> text.append(instant((Instant) value));
            case LogicalType.DateTime t -> text.append(value);
            case LogicalType.Date t -> text.append(value);
            case LogicalType.Time t -> text.append(value);
            case LogicalType.Uuid t -> text.append(value);
            case LogicalType.Binary t -> {
                text.append("\\\\x");
                HexFormat.of().formatHex(text, (byte[]) value);
            }
            case LogicalType.Json t -> escaped((String) value);
            case LogicalType.Enumeration t -> escaped((String) value);
            case LogicalType.Array(LogicalType element) -> escaped(array((List<?>) value, element));
        }
    }

    private static String instant(Instant value) {
        return LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC) + "Z";
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    /** https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO. */
    private static String array(List<?> values, LogicalType element) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            array.append(array.length() == 1 ? "" : ",");
            if (value == null) {
                array.append("NULL");
            } else {
                String quoted = element(value, element).replace("\\", "\\\\").replace("\"", "\\\"");
                array.append('"').append(quoted).append('"');
            }
        }
        return array.append('}').toString();
    }

    private static String element(Object value, LogicalType type) {
        return switch (type) {
            case LogicalType.Timestamp t -> instant((Instant) value);
            case LogicalType.Binary t -> "\\x" + HexFormat.of().formatHex((byte[]) value);
            case LogicalType.Decimal t -> ((BigDecimal) value).toPlainString();
            case LogicalType.Bool t -> value.toString();
            case LogicalType.SmallInt t -> value.toString();
            case LogicalType.Int t -> value.toString();
            case LogicalType.BigInt t -> value.toString();
            case LogicalType.Real t -> value.toString();
            case LogicalType.DoublePrecision t -> value.toString();
            case LogicalType.Varchar t -> (String) value;
            case LogicalType.Text t -> (String) value;
            case LogicalType.DateTime t -> value.toString();
            case LogicalType.Date t -> value.toString();
            case LogicalType.Time t -> value.toString();
            case LogicalType.Uuid t -> value.toString();
            case LogicalType.Enumeration t -> (String) value;
            case LogicalType.Json t -> throw new IllegalArgumentException("an array holds no documents");
            case LogicalType.Array t -> throw new IllegalArgumentException("an array holds no arrays");
        };
    }
}
