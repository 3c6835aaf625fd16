package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.cast;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Written;

/**
 * How MySQL casts.
 *
 * <p>Its own casts take what a text begins with, and the nearest number that the type holds: hence patterns for texts, {@code DIV}, which does
 * not, for integers, and decimals of all 65 digits, of which the reader sees whether there are too many.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html">Casts</a>
 */
final class MySqlCasts {

    /** Nothing raises an error but a number beyond 64 bits. Of null it is null. */
    private static final String ERROR = "9223372036854775807 + CHAR_LENGTH({0}) + 1";

    private static final String HEXADECIMAL = "REPLACE({0}, '-', '')";

    private MySqlCasts() {}

    static FunctionForm of(LogicalType from, LogicalType to, String type) {
        return switch (Conversion.of(from, to)) {
            case SAME,
                    INTEGER_TO_INTEGER,
                    NUMBER_TO_DOUBLE,
                    BOOLEAN_TO_INTEGER,
                    INTEGER_TO_TEXT,
                    DATE_TO_MOMENT,
                    MOMENT_TO_MOMENT,
                    MOMENT_TO_DATE,
                    MOMENT_TO_TIME,
                    TEXT_TO_JSON -> cast(type);
            case INTEGER_TO_DECIMAL, DECIMAL_TO_DECIMAL, DOUBLE_TO_DECIMAL -> cast(wide(to));
            case DECIMAL_TO_INTEGER -> pattern("(ROUND({0}) DIV 1)");
            case DOUBLE_TO_INTEGER -> pattern("(ROUND(CAST({0} AS DECIMAL(65, 30))) DIV 1)");
            case INTEGER_TO_BOOLEAN -> pattern("({0} <> 0)");
            case BOOLEAN_TO_TEXT -> pattern("CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END");
            case DECIMAL_TO_TEXT -> pattern("CAST(CAST({0} AS " + wide(from) + ") AS CHAR)");
            case TIME_TO_TEXT -> pattern(written(from));
            case TEXT_TO_INTEGER -> guarded(matches(to), "CAST({0} AS DECIMAL(65, 0)) DIV 1");
            case TEXT_TO_DECIMAL -> guarded(matches(to), "CAST({0} AS " + wide(to) + ")");
            // what is larger than the largest number would become that
            case TEXT_TO_DOUBLE ->
                guarded(matches(to) + " AND ABS(CAST({0} AS DOUBLE)) < 1.7976931348623157E308", "CAST({0} AS DOUBLE)");
            case TEXT_TO_TIME -> time(to, type);
            case UUID_TO_TEXT ->
                pattern("LOWER(INSERT(INSERT(INSERT(INSERT(HEX({0}), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0,"
                        + " '-'))");
            case TEXT_TO_UUID ->
                guarded(
                        "{0} LIKE '" + Written.UUID + "' AND CHAR_LENGTH(" + HEXADECIMAL + ") = 32 AND UNHEX("
                                + HEXADECIMAL + ") IS NOT NULL",
                        "UNHEX(" + HEXADECIMAL + ")");
        };
    }

    static FunctionForm guarded(String condition, String value) {
        return pattern("CASE WHEN " + condition + " THEN " + value + " WHEN " + ERROR + " THEN NULL END");
    }

    /** Of the text's own end: before a line feed at the end there would be a {@code $} too. */
    private static String matches(LogicalType to) {
        return "{0} REGEXP '^(" + Written.pattern(to) + ")\\\\z'";
    }

    /** A day that does not exist is null. */
    private static FunctionForm time(LogicalType to, String type) {
        String value =
                "CAST(" + (to instanceof LogicalType.Timestamp ? "REPLACE({0}, 'Z', '')" : "{0}") + " AS " + type + ")";
        String since = TemporalKind.of(to) == TemporalKind.TIME_OF_DAY
                ? ""
                : " AND {0} >= '0001' AND " + value + " IS NOT NULL";
        return guarded(matches(to) + since, value);
    }

    private static String written(LogicalType from) {
        String zone = from instanceof LogicalType.Timestamp ? "Z" : "";
        return switch (TemporalKind.of(from)) {
            case DATE_AND_TIME -> "DATE_FORMAT({0}, '%Y-%m-%dT%H:%i:%s.%f" + zone + "')";
            case TIME_OF_DAY -> "TIME_FORMAT({0}, '%H:%i:%s.%f')";
            case DATE, NONE -> "DATE_FORMAT({0}, '%Y-%m-%d')";
        };
    }

    private static String wide(LogicalType type) {
        return type instanceof LogicalType.Decimal decimal
                ? MySqlTypes.decimal(65, decimal.scale())
                : MySqlTypes.cast(type);
    }
}
