package dev.hysteria.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Canonical values as texts: which texts write a value, and the text that a value is written as. */
public final class Written {
    /** Where a UUID's hyphens are: a pattern of LIKE. */
    public static final String UUID = "________-____-____-____-____________";

    private static final String FRACTION = "[-+]?([0-9]+([.][0-9]*)?|[.][0-9]+)";
    private static final String DATE = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";
    private static final String TIME =
            "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)?";
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Written() {}

    /**
     * {@return the regular expression that a whole text matches when it may write a value of a number's, date's or time's type; its syntax is
     * common to all databases}
     */
    public static String pattern(LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> " *[-+]?[0-9]+ *";
            case LogicalType.Int t -> " *[-+]?[0-9]+ *";
            case LogicalType.BigInt t -> " *[-+]?[0-9]+ *";
            case LogicalType.Decimal t -> " *" + FRACTION + " *";
            case LogicalType.DoublePrecision t -> " *" + FRACTION + "([eE][-+]?[0-9]+)? *";
            case LogicalType.Timestamp t -> DATE + "T" + TIME + "Z";
            case LogicalType.DateTime t -> DATE + "T" + TIME;
            case LogicalType.Date t -> DATE;
            case LogicalType.Time t -> TIME;
            case LogicalType.Uuid t -> UUID.replace("_", "[0-9a-fA-F]");
            case LogicalType.Bool t -> throw unwritten(t);
            case LogicalType.Real t -> throw unwritten(t);
            case LogicalType.Varchar t -> throw unwritten(t);
            case LogicalType.Text t -> throw unwritten(t);
            case LogicalType.Binary t -> throw unwritten(t);
            case LogicalType.Json t -> throw unwritten(t);
            case LogicalType.Enumeration t -> throw unwritten(t);
            case LogicalType.Array t -> throw unwritten(t);
        };
    }

    private static IllegalArgumentException unwritten(LogicalType type) {
        return new IllegalArgumentException("no pattern tells which texts are a " + type.described());
    }

    /**
     * {@return the value that a text writes}
     *
     * @throws IllegalArgumentException when it writes none of the type
     * @throws ArithmeticException when it writes a number that the type can't hold
     * @throws java.time.DateTimeException when it writes a day that does not exist
     */
    public static Object read(String text, LogicalType type) {
        if (type instanceof LogicalType.Json) {
            JsonSyntax.check(text);
            return text;
        }
        Pattern pattern = COMPILED.computeIfAbsent(pattern(type), Pattern::compile);
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("a text is not written as a " + type.described());
        }
        return parsed(text, type);
    }

    private static Object parsed(String text, LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> number(text).shortValueExact();
            case LogicalType.Int t -> number(text).intValueExact();
            case LogicalType.BigInt t -> number(text).longValueExact();
            case LogicalType.Decimal t -> number(text).setScale(t.scale(), RoundingMode.HALF_UP);
            case LogicalType.DoublePrecision t -> finite(number(text).doubleValue());
            case LogicalType.Timestamp t ->
                dateTime(text.substring(0, text.length() - 1)).toInstant(ZoneOffset.UTC);
            case LogicalType.DateTime t -> dateTime(text);
            case LogicalType.Date t -> dateTime(text + "T00:00:00").toLocalDate();
            case LogicalType.Time t -> LocalTime.parse(text);
            case LogicalType.Uuid t -> java.util.UUID.fromString(text);
            case LogicalType.Bool t -> throw unwritten(t);
            case LogicalType.Real t -> throw unwritten(t);
            case LogicalType.Varchar t -> throw unwritten(t);
            case LogicalType.Text t -> throw unwritten(t);
            case LogicalType.Binary t -> throw unwritten(t);
            case LogicalType.Json t -> throw unwritten(t);
            case LogicalType.Enumeration t -> throw unwritten(t);
            case LogicalType.Array t -> throw unwritten(t);
        };
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.replace(" ", ""));
    }

    private static double finite(double number) {
        if (Double.isInfinite(number)) {
            throw new ArithmeticException("the number is larger than the largest DOUBLE");
        }
        return number;
    }

    private static LocalDateTime dateTime(String text) {
        LocalDateTime dateTime = LocalDateTime.parse(text);
        if (dateTime.getYear() < 1) {
            throw new IllegalArgumentException("years begin with 1");
        }
        return dateTime;
    }

    /**
     * {@return the text that writes a value: of a number its digits, of a date or time ISO 8601 of fixed width}
     *
     * @throws IllegalArgumentException when databases write such values each in its own way
     */
    public static String text(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth.toString();
            case BigDecimal number -> number.toPlainString();
            case Short number -> number.toString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case LocalDate date -> date.toString();
            case LocalDateTime dateTime -> DATE_TIME.format(dateTime);
            case LocalTime time -> TIME_OF_DAY.format(time);
            case Instant instant -> DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
            case java.util.UUID uuid -> uuid.toString();
            default ->
                throw new IllegalArgumentException(
                        "no one text writes a " + value.getClass().getSimpleName());
        };
    }
}
