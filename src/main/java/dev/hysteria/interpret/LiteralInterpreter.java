package dev.hysteria.interpret;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.JsonArray;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Writes canonical values as literals, each by its logical type. */
final class LiteralInterpreter {

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter STORED_DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private final Dialect dialect;
    private final SqlWriter out;

    LiteralInterpreter(Dialect dialect, SqlWriter out) {
        this.dialect = dialect;
        this.out = out;
    }

    void write(Object value, LogicalType type) {
        switch (type) {
            case LogicalType.Bool t -> truth((Boolean) value);
            case LogicalType.SmallInt t -> out.sql(value.toString());
            case LogicalType.Int t -> out.sql(value.toString());
            case LogicalType.BigInt t -> out.sql(value.toString());
            case LogicalType.Decimal t -> out.sql(((BigDecimal) value).toPlainString());
            case LogicalType.Real t -> floating(((Float) value).doubleValue());
            case LogicalType.DoublePrecision t -> floating((Double) value);
            case LogicalType.Varchar t -> text((String) value);
            case LogicalType.Text t -> text((String) value);
            case LogicalType.Timestamp t -> instant((Instant) value, t);
            case LogicalType.DateTime t -> dateTime((LocalDateTime) value, t);
            case LogicalType.Date t -> date((LocalDate) value, t);
            case LogicalType.Time t -> time((LocalTime) value, t);
            case LogicalType.Uuid t -> uuid((UUID) value, t);
            case LogicalType.Binary t -> binary((byte[]) value);
            case LogicalType.Json t -> cast((String) value, t);
            case LogicalType.Enumeration enumeration -> label((String) value, enumeration);
            case LogicalType.Array t -> array((List<?>) value, t);
        }
    }

    private void truth(boolean value) {
        out.sql(
                switch (dialect.traits().literal().truth()) {
                    case WORDS -> value ? "TRUE" : "FALSE";
                    case NUMBERS -> value ? "1" : "0";
                    case BITS -> value ? "CAST(1 AS BIT)" : "CAST(0 AS BIT)";
                });
    }

    /** With the digits of a double also where it is a float, since it is compared as one: 0.1 of 32 bits is another number than of 64. */
    private void floating(double value) {
        String digits = Double.toString(value);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new UnsupportedFeature("the literal " + value, dialect.name(), "Send it as a parameter.");
        }
        out.sql(digits.contains("E") ? digits : digits + "E0");
    }

    private void label(String value, LogicalType.Enumeration type) {
        switch (type.storage()) {
            case TEXT_WITH_CHECK -> text(value);
            case NATIVE -> {
                switch (dialect.traits().ddl().enums()) {
                    case TYPE -> cast(value, type);
                    case INLINE, CHECK -> text(value);
                }
            }
        }
    }

    /** A text between quotes. */
    void text(String value) {
        switch (dialect.traits().literal().text()) {
            case QUOTED -> quoted("'", value.replace("'", "''"));
            case QUOTED_BACKSLASH_DOUBLED ->
                quoted("'", value.replace("\\", "\\\\").replace("'", "''"));
            case NATIONAL -> quoted("N'", value.replace("'", "''"));
        }
    }

    private void quoted(String open, String escaped) {
        out.sql(open).sql(escaped).sql("'");
    }

    private void cast(String value, LogicalType type) {
        out.sql("CAST(");
        text(value);
        out.sql(" AS ").sql(dialect.castType(type)).sql(")");
    }

    private void instant(Instant value, LogicalType.Timestamp type) {
        LocalDateTime utc = value.atOffset(ZoneOffset.UTC).toLocalDateTime();
        switch (dialect.traits().literal().time()) {
            case KEYWORD ->
                timestampKeyword(
                        utc,
                        switch (dialect.traits().storage().instants()) {
                            case OFFSET_DATE_TIME -> "+00:00";
                            case UTC_DATE_TIME, TEXT -> "";
                        });
            case CAST ->
                cast(
                        DATE_TIME.format(utc)
                                + switch (dialect.traits().storage().instants()) {
                                    case OFFSET_DATE_TIME -> "+00:00";
                                    case UTC_DATE_TIME, TEXT -> "";
                                },
                        type);
            case TEXT -> text(STORED_DATE_TIME.format(utc) + "Z");
        }
    }

    private void dateTime(LocalDateTime value, LogicalType.DateTime type) {
        switch (dialect.traits().literal().time()) {
            case KEYWORD -> timestampKeyword(value, "");
            case CAST -> cast(DATE_TIME.format(value), type);
            case TEXT -> text(STORED_DATE_TIME.format(value));
        }
    }

    private void timestampKeyword(LocalDateTime value, String offset) {
        out.sql("TIMESTAMP '").sql(DATE_TIME.format(value)).sql(offset).sql("'");
    }

    private void date(LocalDate value, LogicalType.Date type) {
        switch (dialect.traits().literal().time()) {
            case KEYWORD -> out.sql("DATE '").sql(value.toString()).sql("'");
            case CAST -> cast(value.toString(), type);
            case TEXT -> text(value.toString());
        }
    }

    private void time(LocalTime value, LogicalType.Time type) {
        switch (dialect.traits().storage().localTimes()) {
            case NATIVE -> {
                switch (dialect.traits().literal().time()) {
                    case KEYWORD -> out.sql("TIME '").sql(TIME.format(value)).sql("'");
                    case CAST -> cast(TIME.format(value), type);
                    case TEXT -> text(TIME.format(value));
                }
            }
            case TEXT, TIME_OF_DAY_AS_TEXT -> text(TIME.format(value));
        }
    }

    private void uuid(UUID value, LogicalType.Uuid type) {
        switch (dialect.traits().storage().uuids()) {
            case NATIVE -> cast(value.toString(), type);
            case BYTES -> hexadecimal(value.toString().replace("-", ""));
            case TEXT -> text(value.toString());
        }
    }

    private void binary(byte[] value) {
        hexadecimal(HexFormat.of().formatHex(value));
    }

    private void hexadecimal(String digits) {
        out.sql(
                switch (dialect.traits().literal().binary()) {
                    case X_QUOTED -> "X'" + digits + "'";
                    case X_QUOTED_UNLESS_EMPTY -> digits.isEmpty() ? "_binary''" : "X'" + digits + "'";
                    case HEXADECIMAL -> "0x" + digits;
                    case BACKSLASH_X_CAST -> "'\\x" + digits + "'::bytea";
                    case HEXTORAW -> "HEXTORAW('" + digits + "')";
                });
    }

    private void array(List<?> values, LogicalType.Array type) {
        switch (dialect.traits().storage().arrays()) {
            case NATIVE -> {
                out.sql("CAST(ARRAY[").list(values, ", ", value -> out.literal(value, type.element()));
                out.sql("] AS ").sql(dialect.castType(type)).sql(")");
            }
            case JSON -> text(JsonArray.write(values, type.element()));
        }
    }
}
