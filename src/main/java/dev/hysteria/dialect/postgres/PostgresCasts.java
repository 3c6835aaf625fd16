package dev.hysteria.dialect.postgres;

import static dev.hysteria.dialect.FunctionForm.cast;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Written;
import java.util.function.Function;

/**
 * How PostgreSQL, and what speaks its language, casts.
 *
 * <p>Its own casts of texts take more than ours, such as {@code 0x1F} and {@code today}: what is not written as it should is spoiled first, for
 * the cast to refuse.
 *
 * @param names what it calls types
 */
record PostgresCasts(Function<LogicalType, String> names) {

    FunctionForm of(LogicalType from, LogicalType to) {
        String type = names.apply(to);
        return switch (Conversion.of(from, to)) {
            case SAME,
                    INTEGER_TO_INTEGER,
                    INTEGER_TO_DECIMAL,
                    DECIMAL_TO_DECIMAL,
                    DOUBLE_TO_DECIMAL,
                    DECIMAL_TO_INTEGER,
                    NUMBER_TO_DOUBLE,
                    BOOLEAN_TO_TEXT,
                    INTEGER_TO_TEXT,
                    DATE_TO_MOMENT,
                    MOMENT_TO_MOMENT,
                    MOMENT_TO_DATE,
                    MOMENT_TO_TIME,
                    UUID_TO_TEXT,
                    TEXT_TO_JSON -> cast(type);
            // of a double, halves would go to the even number
            case DOUBLE_TO_INTEGER -> pattern("CAST(CAST({0} AS numeric) AS " + type + ")");
            // only to integer there is a cast
            case BOOLEAN_TO_INTEGER -> pattern("CAST(CAST({0} AS integer) AS " + type + ")");
            case INTEGER_TO_BOOLEAN -> pattern("({0} <> 0)");
            case DECIMAL_TO_TEXT -> pattern("CAST(CAST({0} AS " + names.apply(from) + ") AS text)");
            case TIME_TO_TEXT -> pattern(written(from));
            case TEXT_TO_INTEGER, TEXT_TO_DECIMAL, TEXT_TO_DOUBLE, TEXT_TO_TIME ->
                pattern("CAST(coalesce(substring({0}, '^(" + Written.pattern(to) + ")$'), 'not ' || {0}) AS " + type
                        + ")");
            case TEXT_TO_UUID ->
                pattern("CAST(CASE WHEN {0} LIKE '" + Written.UUID + "' THEN {0} ELSE 'not ' || {0} END AS uuid)");
        };
    }

    private static String written(LogicalType from) {
        String zone = from instanceof LogicalType.Timestamp ? "\"Z\"" : "";
        return switch (TemporalKind.of(from)) {
            case DATE_AND_TIME -> "to_char({0}, 'YYYY-MM-DD\"T\"HH24:MI:SS.US" + zone + "')";
            case TIME_OF_DAY -> "to_char(CAST({0} AS interval), 'HH24:MI:SS.US')";
            case DATE, NONE -> "to_char(CAST({0} AS timestamp), 'YYYY-MM-DD')";
        };
    }
}
