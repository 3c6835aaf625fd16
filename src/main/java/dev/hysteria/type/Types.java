package dev.hysteria.type;

import dev.hysteria.error.ConfigurationException;
import dev.hysteria.type.DataType.ArrayType;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.DataType.JsonType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.DataType.TimeType;
import dev.hysteria.type.DataType.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The types a schema's columns can have; meant to be imported statically. */
public final class Types {

    /** True or false. */
    public static final BooleanType BOOLEAN = new BooleanType(new LogicalType.Bool(), Codec.identity(Boolean.class));

    /** A 16-bit integer. */
    public static final NumberType<Short> SMALLINT = number(new LogicalType.SmallInt(), Short.class);

    /** A 32-bit integer. */
    public static final NumberType<Integer> INTEGER = number(new LogicalType.Int(), Integer.class);

    /** A 64-bit integer. */
    public static final NumberType<Long> BIGINT = number(new LogicalType.BigInt(), Long.class);

    /** A 32-bit binary floating point number; NaN and the infinities are refused, since not every database has them. */
    public static final NumberType<Float> REAL = new NumberType<>(new LogicalType.Real(), FiniteCodecs.FLOAT);

    /** A 64-bit binary floating point number; NaN and the infinities are refused, since not every database has them. */
    public static final NumberType<Double> DOUBLE =
            new NumberType<>(new LogicalType.DoublePrecision(), FiniteCodecs.DOUBLE);

    /** Text of any length. */
    public static final TextType TEXT = new TextType(new LogicalType.Text(), Codec.identity(String.class));

    /** A point in time, stored in UTC at microsecond precision; finer digits are cut when encoded. */
    public static final TimeType<Instant> TIMESTAMP = new TimeType<>(new LogicalType.Timestamp(), TimeCodecs.INSTANT);

    /** A point in time as {@link OffsetDateTime}: the instant is kept, the offset is not; what is read has offset zero. */
    public static final TimeType<OffsetDateTime> OFFSET_TIMESTAMP = new TimeType<>(
            new LogicalType.Timestamp(),
            TimeCodecs.INSTANT.as(instant -> instant.atOffset(ZoneOffset.UTC), OffsetDateTime::toInstant));

    /** A date and time of day without a zone, at microsecond precision; finer digits are cut when encoded. */
    public static final TimeType<LocalDateTime> DATETIME =
            new TimeType<>(new LogicalType.DateTime(), TimeCodecs.LOCAL_DATE_TIME);

    /** A calendar date. */
    public static final TimeType<LocalDate> DATE = new TimeType<>(new LogicalType.Date(), TimeCodecs.LOCAL_DATE);

    /** A time of day at microsecond precision; finer digits are cut when encoded. */
    public static final TimeType<LocalTime> TIME = new TimeType<>(new LogicalType.Time(), TimeCodecs.LOCAL_TIME);

    /** A universally unique identifier. */
    public static final ValueType<UUID> UUID = new ValueType<>(new LogicalType.Uuid(), Codec.identity(UUID.class));

    /** Bytes of any length. */
    public static final ValueType<byte[]> BINARY =
            new ValueType<>(new LogicalType.Binary(), Codec.identity(byte[].class));

    /**
     * A JSON document as its text; {@code JsonType.of} gives it another Java class. The text {@code null} is a JSON null, which is a value;
     * null is no value.
     */
    public static final JsonType<String> JSON = new JsonType<>(new LogicalType.Json(), new JsonTextCodec());

    private Types() {}

    /** {@return text of at most {@code length} code points} */
    public static TextType varchar(int length) {
        return new TextType(new LogicalType.Varchar(length), Codec.identity(String.class));
    }

    /**
     * {@return an exact decimal}
     *
     * @param precision digits in all, 1 to 38
     * @param scale fractional digits, 0 to the precision
     */
    public static NumberType<BigDecimal> decimal(int precision, int scale) {
        var logical = new LogicalType.Decimal(precision, scale);
        return new NumberType<>(logical, new DecimalCodec(logical));
    }

    /** {@return one of the constants of {@code type}, stored by name as text with a check constraint} */
    public static <T extends Enum<T>> ValueType<T> enumOf(Class<T> type) {
        return EnumCodec.type(type, EnumStorage.TEXT_WITH_CHECK);
    }

    /**
     * {@return one of the constants of {@code type}, stored as the database's own enum type where it has one, else as text with a check}
     *
     * <p>The type is named as the class. Rows are ordered as the constants are declared where the database has enums, by the labels' text
     * elsewhere.
     */
    public static <T extends Enum<T>> ValueType<T> nativeEnumOf(Class<T> type) {
        return EnumCodec.type(type, EnumStorage.NATIVE);
    }

    /** {@return one of the constants of {@code type}; a label that is read and not declared becomes {@code fallback}} */
    public static <T extends Enum<T>> ValueType<T> enumOf(Class<T> type, T fallback) {
        return EnumCodec.type(type, EnumStorage.TEXT_WITH_CHECK, fallback);
    }

    /** {@return a list of values of {@code element}'s type} */
    public static <T> ArrayType<T> arrayOf(DataType<T> element) {
        if (element instanceof DataType.EncryptedType<T>) {
            throw new IllegalArgumentException("encrypt the list: arrayOf(type).encryptedWith(keyring)");
        }
        return new ArrayType<>(new LogicalType.Array(element.logical()), new ArrayCodec<>(element.codec()), element);
    }

    /**
     * {@return a JSON document as an object of {@code type}, by Jackson, which the application must have on its class path}
     *
     * <p>Numbers keep all their digits. To tell a JSON null from no value, use {@code JsonNode}: it reads the former as a {@code NullNode} and
     * the latter as null. Any other class refuses to read a JSON null, and any class refuses to write NaN.
     *
     * @throws dev.hysteria.error.ConfigurationException when Jackson is not there
     */
    public static <T> JsonType<T> json(Class<T> type) {
        try {
            return new JsonType<>(new LogicalType.Json(), JacksonCodec.of(type));
        } catch (NoClassDefFoundError absent) {
            throw ConfigurationException.libraryMissing(
                    "com.fasterxml.jackson.core:jackson-databind", "Types.json(" + type.getSimpleName() + ".class)");
        }
    }

    private static <N extends Number> NumberType<N> number(LogicalType logical, Class<N> type) {
        return new NumberType<>(logical, Codec.identity(type));
    }
}
