package dev.hysteria.input;

import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Texts from outside as canonical values. */
final class InputValue {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,38}(\\.[0-9]{1,38})?");
    private static final Pattern FLOATING = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private InputValue() {}

    /** {@return the value that the whole text writes; empty when it writes none} */
    static Optional<Object> canonical(LogicalType type, String text) {
        try {
            return switch (type) {
                case LogicalType.Bool t -> truth(text).map(value -> value);
                case LogicalType.SmallInt t -> matched(INTEGER, text, Short::valueOf);
                case LogicalType.Int t -> matched(INTEGER, text, Integer::valueOf);
                case LogicalType.BigInt t -> matched(INTEGER, text, Long::valueOf);
                case LogicalType.Decimal t -> matched(DECIMAL, text, BigDecimal::new);
                case LogicalType.Real t -> matched(FLOATING, text, Float::valueOf);
                case LogicalType.DoublePrecision t -> matched(FLOATING, text, Double::valueOf);
                case LogicalType.Varchar t -> plain(text);
                case LogicalType.Text t -> plain(text);
                case LogicalType.Timestamp t -> Optional.of(Instant.parse(text));
                case LogicalType.DateTime t -> Optional.of(LocalDateTime.parse(text));
                case LogicalType.Date t -> Optional.of(LocalDate.parse(text));
                case LogicalType.Time t -> Optional.of(LocalTime.parse(text));
                case LogicalType.Uuid t -> matched(UUID_TEXT, text, UUID::fromString);
                case LogicalType.Enumeration t -> t.labels().contains(text) ? Optional.of(text) : Optional.empty();
                case LogicalType.Json t -> Optional.empty();
                case LogicalType.Array t -> Optional.empty();
                case LogicalType.Binary t -> Optional.empty();
            };
        } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }

    /** {@return whether texts can be values of a type} */
    static boolean canBe(LogicalType type) {
        return switch (type) {
            case LogicalType.Json t -> false;
            case LogicalType.Array t -> false;
            case LogicalType.Binary t -> false;
            case LogicalType.Bool t -> true;
            case LogicalType.SmallInt t -> true;
            case LogicalType.Int t -> true;
            case LogicalType.BigInt t -> true;
            case LogicalType.Decimal t -> true;
            case LogicalType.Real t -> true;
            case LogicalType.DoublePrecision t -> true;
            case LogicalType.Varchar t -> true;
            case LogicalType.Text t -> true;
            case LogicalType.Timestamp t -> true;
            case LogicalType.DateTime t -> true;
            case LogicalType.Date t -> true;
            case LogicalType.Time t -> true;
            case LogicalType.Uuid t -> true;
            case LogicalType.Enumeration t -> true;
        };
    }

    static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Object> matched(Pattern pattern, String text, Function<String, ?> parsed) {
        return pattern.matcher(text).matches() ? Optional.of(parsed.apply(text)) : Optional.empty();
    }

    /** {@return a text that every database can hold: without NUL and halves of characters} */
    private static Optional<Object> plain(String text) {
        boolean whole =
                text.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
        return whole ? Optional.of(text) : Optional.empty();
    }
}
