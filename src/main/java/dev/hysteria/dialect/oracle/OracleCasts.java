package dev.hysteria.dialect.oracle;

import static dev.hysteria.dialect.FunctionForm.cast;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Written;

/**
 * How Oracle casts.
 *
 * <p>Its own conversions of texts take more forms than ours: what is not written as it should is spoiled first, for them to refuse.
 *
 * @see <a href="https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Conversion-Functions.html">Conversion functions</a>
 */
final class OracleCasts {
    private static final String DATE = "YYYY-MM-DD";
    private static final String MOMENT = "YYYY-MM-DD\"T\"HH24:MI:SS.FF6";
    private static final String TIME = "HH24:MI:SS.FF6";

    private OracleCasts() {}

    static FunctionForm of(LogicalType from, LogicalType to, String type) {
        return switch (Conversion.of(from, to)) {
            case SAME,
                    INTEGER_TO_INTEGER,
                    INTEGER_TO_DECIMAL,
                    DECIMAL_TO_DECIMAL,
                    DOUBLE_TO_DECIMAL,
                    DECIMAL_TO_INTEGER,
                    DOUBLE_TO_INTEGER,
                    NUMBER_TO_DOUBLE,
                    BOOLEAN_TO_INTEGER,
                    INTEGER_TO_TEXT,
                    DATE_TO_MOMENT,
                    MOMENT_TO_MOMENT -> cast(type);
            case INTEGER_TO_BOOLEAN -> pattern("ABS(SIGN({0}))");
            case BOOLEAN_TO_TEXT -> pattern("CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END");
            case DECIMAL_TO_TEXT -> pattern("TO_CHAR({0}, '" + digits(from) + "')");
            case TEXT_TO_INTEGER, TEXT_TO_DECIMAL, TEXT_TO_DOUBLE ->
                pattern("CAST(" + spoiled(matches(to), "TRIM({0})") + " AS " + type + ")");
            case MOMENT_TO_DATE -> pattern("TRUNC({0})");
            case MOMENT_TO_TIME -> pattern("TO_CHAR({0}, '" + TIME + "')");
            case TIME_TO_TEXT -> pattern(written(from));
            case TEXT_TO_TIME -> pattern(read(to));
            case UUID_TO_TEXT ->
                pattern(
                        "LOWER(REGEXP_REPLACE(RAWTOHEX({0}), '(........)(....)(....)(....)(............)', '\\1-\\2-\\3-\\4-\\5'))");
            case TEXT_TO_UUID ->
                pattern("HEXTORAW("
                        + spoiled(
                                "{0} LIKE '" + Written.UUID + "' AND LENGTH(REPLACE({0}, '-')) = 32",
                                "REPLACE({0}, '-')")
                        + ")");
            case TEXT_TO_JSON ->
                pattern("CASE WHEN {0} IS JSON THEN {0} WHEN TO_NUMBER(NVL2({0}, 'not', NULL)) = 0 THEN NULL END");
        };
    }

    private static String matches(LogicalType to) {
        return "REGEXP_LIKE({0}, '^(" + Written.pattern(to) + ")$')";
    }

    private static String spoiled(String condition, String value) {
        return "CASE WHEN " + condition + " THEN " + value + " WHEN {0} IS NOT NULL THEN 'not ' || {0} END";
    }

    /** A format with room for 38 digits, which are not filled up in front. */
    private static String digits(LogicalType type) {
        int scale = type instanceof LogicalType.Decimal decimal ? decimal.scale() : 0;
        return "FM" + "9".repeat(Math.max(38 - scale, 1)) + "0" + (scale == 0 ? "" : "." + "0".repeat(scale));
    }

    private static String read(LogicalType to) {
        return switch (TemporalKind.of(to)) {
            case DATE_AND_TIME -> moment(spoiled(matches(to), "RTRIM({0}, 'Z')"));
            case TIME_OF_DAY -> "TO_CHAR(" + moment(spoiled(matches(to), "'1970-01-01T' || {0}")) + ", '" + TIME + "')";
            case DATE, NONE -> "TO_DATE(" + spoiled(matches(to), "{0}") + ", '" + DATE + "')";
        };
    }

    private static String moment(String text) {
        return "TO_TIMESTAMP(" + text + ", '" + MOMENT + "')";
    }

    /** A time of day is such a text. */
    private static String written(LogicalType from) {
        return switch (TemporalKind.of(from)) {
            case DATE_AND_TIME ->
                "TO_CHAR({0}, '" + MOMENT + (from instanceof LogicalType.Timestamp ? "\"Z\"" : "") + "')";
            case TIME_OF_DAY -> "{0}";
            case DATE, NONE -> "TO_CHAR({0}, '" + DATE + "')";
        };
    }
}
