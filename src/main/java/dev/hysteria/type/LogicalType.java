package dev.hysteria.type;

import java.util.List;
import java.util.Objects;

/**
 * What a column or an expression holds, before any dialect names or stores it.
 *
 * <p>Each logical type has one <em>canonical</em> Java class, named at each record: the class in which values travel between a codec and a
 * driver. Dialects decide how a canonical value is stored.
 */
public sealed interface LogicalType {

    /** True or false; canonical {@link Boolean}. */
    record Bool() implements LogicalType {}

    /** A 16-bit integer; canonical {@link Short}. */
    record SmallInt() implements LogicalType {}

    /** A 32-bit integer; canonical {@link Integer}. */
    record Int() implements LogicalType {}

    /** A 64-bit integer; canonical {@link Long}. */
    record BigInt() implements LogicalType {}

    /** An exact decimal with {@code precision} digits in all, {@code scale} of them fractional; canonical {@link java.math.BigDecimal}. */
    record Decimal(int precision, int scale) implements LogicalType {
        public Decimal {
            if (precision < 1 || precision > 38) {
                throw new IllegalArgumentException("decimal precision must be 1 to 38, not " + precision);
            }
            if (scale < 0 || scale > precision) {
                throw new IllegalArgumentException(
                        "decimal scale must be 0 to the precision " + precision + ", not " + scale);
            }
        }
    }

    /** A 32-bit binary floating point number; canonical {@link Float}. */
    record Real() implements LogicalType {}

    /** A 64-bit binary floating point number; canonical {@link Double}. */
    record DoublePrecision() implements LogicalType {}

    /** Text of at most {@code length} code points; canonical {@link String}. */
    record Varchar(int length) implements LogicalType {
        public Varchar {
            if (length < 1) {
                throw new IllegalArgumentException("varchar length must be at least 1, not " + length);
            }
        }
    }

    /** Text of any length; canonical {@link String}. */
    record Text() implements LogicalType {}

    /** A point in time at microsecond precision, stored in UTC; canonical {@link java.time.Instant}. */
    record Timestamp() implements LogicalType {}

    /** A date and time of day without a zone, at microsecond precision; canonical {@link java.time.LocalDateTime}. */
    record DateTime() implements LogicalType {}

    /** A calendar date; canonical {@link java.time.LocalDate}. */
    record Date() implements LogicalType {}

    /** A time of day at microsecond precision; canonical {@link java.time.LocalTime}. */
    record Time() implements LogicalType {}

    /** A universally unique identifier; canonical {@link java.util.UUID}. */
    record Uuid() implements LogicalType {}

    /** Bytes of any length; canonical {@code byte[]}. */
    record Binary(BinaryContent content) implements LogicalType {

        /** Makes the type of bytes that are a value. */
        public Binary() {
            this(BinaryContent.PLAIN);
        }
    }

    /** A JSON document; canonical {@link String}, the document's text. JSON null is the text {@code null}, SQL NULL is no value. */
    record Json() implements LogicalType {}

    /** One of a closed list of labels; canonical {@link String}, the label. */
    record Enumeration(String name, List<String> labels, EnumStorage storage) implements LogicalType {
        public Enumeration {
            Objects.requireNonNull(name, "name");
            labels = List.copyOf(labels);
            if (labels.isEmpty()) {
                throw new IllegalArgumentException("enum type '" + name + "' has no labels");
            }
        }
    }

    /** A list of values of one type, nulls allowed; canonical {@link List} of the element's canonical values. */
    record Array(LogicalType element) implements LogicalType {
        public Array {
            if (element instanceof Array || element instanceof Json) {
                throw new IllegalArgumentException("an array's element must be a scalar type, not " + element);
            }
        }
    }

    /** {@return the type as messages name it, such as {@code decimal(12, 2)}} */
    default String described() {
        return switch (this) {
            case Bool t -> "boolean";
            case SmallInt t -> "smallint";
            case Int t -> "integer";
            case BigInt t -> "bigint";
            case Decimal(int precision, int scale) -> "decimal(" + precision + ", " + scale + ")";
            case Real t -> "real";
            case DoublePrecision t -> "double";
            case Varchar(int length) -> "varchar(" + length + ")";
            case Text t -> "text";
            case Timestamp t -> "timestamp";
            case DateTime t -> "datetime";
            case Date t -> "date";
            case Time t -> "time";
            case Uuid t -> "uuid";
            case Binary(BinaryContent content) ->
                switch (content) {
                    case PLAIN -> "binary";
                    case ENCRYPTED -> "encrypted binary";
                };
            case Json t -> "json";
            case Enumeration t -> "enum " + t.name();
            case Array(LogicalType element) -> "array of " + element.described();
        };
    }

    /** {@return whether values are whole or fractional numbers} */
    default boolean isNumeric() {
        return switch (this) {
            case SmallInt t -> true;
            case Int t -> true;
            case BigInt t -> true;
            case Decimal t -> true;
            case Real t -> true;
            case DoublePrecision t -> true;
            case Bool t -> false;
            case Varchar t -> false;
            case Text t -> false;
            case Timestamp t -> false;
            case DateTime t -> false;
            case Date t -> false;
            case Time t -> false;
            case Uuid t -> false;
            case Binary t -> false;
            case Json t -> false;
            case Enumeration t -> false;
            case Array t -> false;
        };
    }

    /** {@return whether values are whole numbers} */
    default boolean isInteger() {
        return this instanceof SmallInt || this instanceof Int || this instanceof BigInt;
    }

    /** {@return whether values are text} */
    default boolean isText() {
        return this instanceof Varchar || this instanceof Text;
    }
}
