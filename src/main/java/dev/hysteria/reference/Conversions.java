package dev.hysteria.reference;

import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Written;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Casts, as the conversion between the two types says. */
final class Conversions {

    private Conversions() {}

    /** {@return a value that is not null as one of another type} */
    static Object cast(Object value, LogicalType from, LogicalType to) {
        return switch (Conversion.of(from, to)) {
            case SAME -> value;
            case INTEGER_TO_INTEGER, INTEGER_TO_DECIMAL, DECIMAL_TO_DECIMAL, DECIMAL_TO_INTEGER, NUMBER_TO_DOUBLE ->
                Numbers.as((Number) value, to);
            case DOUBLE_TO_DECIMAL, DOUBLE_TO_INTEGER -> Numbers.as(BigDecimal.valueOf((Double) value), to);
            case BOOLEAN_TO_INTEGER -> Numbers.as((Boolean) value ? 1 : 0, to);
            case INTEGER_TO_BOOLEAN -> ((Number) value).longValue() != 0;
            case DECIMAL_TO_TEXT -> Written.text(Numbers.as((Number) value, from));
            case BOOLEAN_TO_TEXT, INTEGER_TO_TEXT, TIME_TO_TEXT, UUID_TO_TEXT -> Written.text(value);
            case TEXT_TO_INTEGER, TEXT_TO_DOUBLE, TEXT_TO_TIME, TEXT_TO_UUID, TEXT_TO_JSON ->
                Written.read((String) value, to);
            case TEXT_TO_DECIMAL -> Numbers.as((Number) Written.read((String) value, to), to);
            case DATE_TO_MOMENT -> moment(((LocalDate) value).atStartOfDay(), to);
            case MOMENT_TO_MOMENT -> moment(inUtc(value), to);
            case MOMENT_TO_DATE -> inUtc(value).toLocalDate();
            case MOMENT_TO_TIME -> inUtc(value).toLocalTime();
        };
    }

    private static LocalDateTime inUtc(Object moment) {
        return moment instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
                : (LocalDateTime) moment;
    }

    private static Object moment(LocalDateTime inUtc, LogicalType type) {
        return type instanceof LogicalType.Timestamp ? inUtc.toInstant(ZoneOffset.UTC) : inUtc;
    }
}
