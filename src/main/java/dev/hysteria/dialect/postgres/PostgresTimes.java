package dev.hysteria.dialect.postgres;

import static dev.hysteria.dialect.FunctionForm.pattern;
import static dev.hysteria.dialect.FunctionForm.refused;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.LogicalType;

/** Dates and times taken apart, moved, cut and subtracted; points in time are seen in UTC, whatever the session's zone. */
final class PostgresTimes {

    private PostgresTimes() {}

    static FunctionForm extract(DateField field, LogicalType operand) {
        String from = " FROM " + local("{0}", operand) + ")";
        return pattern(
                switch (field) {
                    case YEAR -> "CAST(EXTRACT(YEAR" + from + " AS integer)";
                    case QUARTER -> "CAST(EXTRACT(QUARTER" + from + " AS integer)";
                    case MONTH -> "CAST(EXTRACT(MONTH" + from + " AS integer)";
                    case ISO_WEEK -> "CAST(EXTRACT(WEEK" + from + " AS integer)";
                    case DAY_OF_MONTH -> "CAST(EXTRACT(DAY" + from + " AS integer)";
                    case ISO_DAY_OF_WEEK -> "CAST(EXTRACT(ISODOW" + from + " AS integer)";
                    case DAY_OF_YEAR -> "CAST(EXTRACT(DOY" + from + " AS integer)";
                    case HOUR -> "CAST(EXTRACT(HOUR" + from + " AS integer)";
                    case MINUTE -> "CAST(EXTRACT(MINUTE" + from + " AS integer)";
                    case SECOND -> "CAST(FLOOR(EXTRACT(SECOND" + from + ") AS integer)";
                    case EPOCH_SECOND -> "CAST(FLOOR(EXTRACT(EPOCH" + from + ") AS bigint)";
                });
    }

    /** The operand as a date-time without a zone, in UTC. */
    private static String local(String operand, LogicalType type) {
        return switch (TemporalKind.of(type)) {
            case DATE_AND_TIME -> type instanceof LogicalType.Timestamp ? operand + " AT TIME ZONE 'UTC'" : operand;
            case DATE -> "CAST(" + operand + " AS timestamp)";
            case TIME_OF_DAY, NONE -> operand;
        };
    }

    /** A date-time without a zone as the operand's type. */
    private static String back(String local, LogicalType type) {
        return switch (TemporalKind.of(type)) {
            case DATE_AND_TIME ->
                type instanceof LogicalType.Timestamp ? "((" + local + ") AT TIME ZONE 'UTC')" : "(" + local + ")";
            case DATE -> "CAST(" + local + " AS date)";
            case TIME_OF_DAY -> "CAST(" + local + " AS time)";
            case NONE -> "(" + local + ")";
        };
    }

    static FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return pattern(back(local("{0}", operand) + " + {1} * INTERVAL '1 " + word(unit) + "'", operand));
    }

    static FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return pattern(back("date_trunc('" + word(unit) + "', " + local("{0}", operand) + ")", operand));
    }

    private static String word(DateUnit unit) {
        return switch (unit) {
            case YEAR -> "year";
            case MONTH -> "month";
            case WEEK -> "week";
            case DAY -> "day";
            case HOUR -> "hour";
            case MINUTE -> "minute";
            case SECOND -> "second";
        };
    }

    static FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        String seconds = "EXTRACT(EPOCH FROM (" + local("{1}", operand) + " - " + local("{0}", operand) + "))";
        return switch (unit) {
            case DAY -> pattern("CAST(TRUNC(" + seconds + " / 86400) AS bigint)");
            case HOUR -> pattern("CAST(TRUNC(" + seconds + " / 3600) AS bigint)");
            case MINUTE -> pattern("CAST(TRUNC(" + seconds + " / 60) AS bigint)");
            case SECOND -> pattern("CAST(TRUNC(" + seconds + ") AS bigint)");
            case YEAR, MONTH, WEEK -> refused("Count days.");
        };
    }
}
