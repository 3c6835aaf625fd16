package dev.hysteria.reference;

import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.JsonTree;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Casts. Text is read strictly: numbers, with spaces around them, as digits with an optional sign, point and (floating point numbers)
 * exponent; truth as {@code true}
 * or {@code false}; dates and times in ISO 8601 form. Written, decimals have the digits of their scale, and times six fractional digits:
 * {@code 2026-01-31T23:59:59.000000}, points in time with a {@code Z} behind. A number becomes a truth value by being other than 0; a
 * fraction does not become an integer, which one is not defined. A text is never cut. Floating point numbers, documents and bytes as text are refused:
 * every database writes them in its own way.
 */
final class Conversions {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final Pattern FRACTION = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern FLOATING = Pattern.compile(FRACTION.pattern() + "([eE][+-]?[0-9]+)?");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private Conversions() {}

    /** {@return a value that is not null as one of another type} */
    static Object cast(Object value, LogicalType from, LogicalType to) {
        return switch (to) {
            case LogicalType.Bool t -> truth(value, from);
            case LogicalType.SmallInt t -> number(value, from, to, WHOLE);
            case LogicalType.Int t -> number(value, from, to, WHOLE);
            case LogicalType.BigInt t -> number(value, from, to, WHOLE);
            case LogicalType.Decimal t -> number(value, from, to, FRACTION);
            case LogicalType.Real t -> number(value, from, to, FLOATING);
            case LogicalType.DoublePrecision t -> number(value, from, to, FLOATING);
            case LogicalType.Varchar t -> text(value, from, to);
            case LogicalType.Text t -> text(value, from, to);
            case LogicalType.Enumeration t -> text(value, from, to);
            case LogicalType.Timestamp t -> instant(value, from);
            case LogicalType.DateTime t -> dateTime(value, from);
            case LogicalType.Date t -> date(value, from);
            case LogicalType.Time t -> time(value, from);
            case LogicalType.Uuid t -> uuid(value, from);
            case LogicalType.Json t -> document(value, from);
            case LogicalType.Binary t -> unchanged(value, from, to);
            case LogicalType.Array t -> unchanged(value, from, to);
        };
    }

    private static Object truth(Object value, LogicalType from) {
        return switch (value) {
            case Boolean truth -> truth;
            case Number number when Numbers.isWhole(number) -> number.longValue() != 0;
            case String text when text.equals("true") || text.equals("false") -> Boolean.valueOf(text);
            case String text -> throw unreadable("truth value");
            default -> throw refused(from, new LogicalType.Bool());
        };
    }

    private static Object number(Object value, LogicalType from, LogicalType to, Pattern form) {
        return switch (value) {
            case Number number -> {
                requireWhole(number, to);
                yield Numbers.as(number, to);
            }
            case Boolean truth when to.isInteger() -> Numbers.as(truth ? 1 : 0, to);
            case String text
            when isText(from) -> {
                String digits = Texts.withoutLeadingSpaces(Texts.withoutTrailingSpaces(text));
                if (!form.matcher(digits).matches()) {
                    throw unreadable(to.described());
                }
                yield Numbers.as(new BigDecimal(digits), to);
            }
            default -> throw refused(from, to);
        };
    }

    private static void requireWhole(Number number, LogicalType to) {
        if (to.isInteger() && Numbers.exact(number).stripTrailingZeros().scale() > 0) {
            throw Refusal.of("a cast of a fraction to " + to.described(), "Round it, or cut it, first.");
        }
    }

    private static Object text(Object value, LogicalType from, LogicalType to) {
        return switch (value) {
            case String text when isText(from) -> text;
            case BigDecimal number
            when from instanceof LogicalType.Decimal -> ((BigDecimal) Numbers.as(number, from)).toPlainString();
            case BigDecimal number -> number.toPlainString();
            case Number number when Numbers.isWhole(number) -> number.toString();
            case Boolean truth -> truth.toString();
            case LocalDate date -> date.toString();
            case LocalDateTime dateTime -> DATE_TIME.format(dateTime);
            case LocalTime time -> TIME.format(time);
            case Instant instant -> DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
            case UUID uuid -> uuid.toString();
            default -> throw refused(from, to);
        };
    }

    private static Object instant(Object value, LogicalType from) {
        return switch (value) {
            case Instant instant -> instant;
            case LocalDateTime dateTime -> dateTime.toInstant(ZoneOffset.UTC);
            case LocalDate date -> date.atStartOfDay().toInstant(ZoneOffset.UTC);
            case String text when isText(from) -> Instant.parse(text);
            default -> throw refused(from, new LogicalType.Timestamp());
        };
    }

    private static Object dateTime(Object value, LogicalType from) {
        return switch (value) {
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case LocalDateTime dateTime -> dateTime;
            case LocalDate date -> date.atStartOfDay();
            case String text when isText(from) -> LocalDateTime.parse(text);
            default -> throw refused(from, new LogicalType.DateTime());
        };
    }

    private static Object date(Object value, LogicalType from) {
        return switch (value) {
            case Instant instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC);
            case LocalDateTime dateTime -> dateTime.toLocalDate();
            case LocalDate date -> date;
            case String text when isText(from) -> LocalDate.parse(text);
            default -> throw refused(from, new LogicalType.Date());
        };
    }

    private static Object time(Object value, LogicalType from) {
        return switch (value) {
            case Instant instant -> LocalTime.ofInstant(instant, ZoneOffset.UTC);
            case LocalDateTime dateTime -> dateTime.toLocalTime();
            case LocalTime time -> time;
            case String text when isText(from) -> LocalTime.parse(text);
            default -> throw refused(from, new LogicalType.Time());
        };
    }

    private static Object uuid(Object value, LogicalType from) {
        return switch (value) {
            case UUID uuid -> uuid;
            case String text when isText(from) && text.length() == 36 -> UUID.fromString(text);
            case String text when isText(from) -> throw unreadable("UUID");
            default -> throw refused(from, new LogicalType.Uuid());
        };
    }

    private static Object document(Object value, LogicalType from) {
        if (value instanceof String text && (from instanceof LogicalType.Json || isText(from))) {
            var unused = JsonTree.read(text);
            return text;
        }
        throw refused(from, new LogicalType.Json());
    }

    private static Object unchanged(Object value, LogicalType from, LogicalType to) {
        if (from.equals(to)) {
            return value;
        }
        throw refused(from, to);
    }

    private static boolean isText(LogicalType type) {
        return type.isText() || type instanceof LogicalType.Enumeration;
    }

    private static UnsupportedFeature refused(LogicalType from, LogicalType to) {
        return Refusal.of("a cast of " + from.described() + " to " + to.described(), "Convert the value in Java.");
    }

    private static IllegalArgumentException unreadable(String type) {
        return new IllegalArgumentException("a text is not written as a " + type);
    }
}
