package dev.hysteria.dialect.sqlite;

import static dev.hysteria.dialect.FunctionForm.pattern;
import static dev.hysteria.dialect.FunctionForm.refused;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.LogicalType;

/**
 * Arithmetic on dates and times stored as ISO text of fixed width.
 *
 * <p>SQLite's own functions know milliseconds at most, so they get whole seconds or days here, and the digits behind are carried over.
 * https://www.sqlite.org/lang_datefunc.html
 */
final class SqliteTimes {

    private SqliteTimes() {}

    static FunctionForm extract(DateField field, LogicalType operand) {
        int clock = operand instanceof LogicalType.Time ? 1 : 12;
        return pattern(
                switch (field) {
                    case YEAR -> part(1, 4);
                    case QUARTER -> "((" + part(6, 2) + " + 2) / 3)";
                    case MONTH -> part(6, 2);
                    // the ISO week of a day is that of its week's Thursday
                    case ISO_WEEK -> "((strftime('%j', date(substr({0}, 1, 10), '-3 days', 'weekday 4')) - 1) / 7 + 1)";
                    case DAY_OF_MONTH -> part(9, 2);
                    case ISO_DAY_OF_WEEK -> "((strftime('%w', substr({0}, 1, 10)) + 6) % 7 + 1)";
                    case DAY_OF_YEAR -> "CAST(strftime('%j', substr({0}, 1, 10)) AS INTEGER)";
                    case HOUR -> part(clock, 2);
                    case MINUTE -> part(clock + 3, 2);
                    case SECOND -> part(clock + 6, 2);
                    case EPOCH_SECOND -> seconds("{0}");
                });
    }

    private static String part(int from, int length) {
        return "CAST(substr({0}, " + from + ", " + length + ") AS INTEGER)";
    }

    private static String seconds(String operand) {
        return "CAST(strftime('%s', substr(" + operand + ", 1, 19)) AS INTEGER)";
    }

    static FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return switch (TemporalKind.of(operand)) {
            case TIME_OF_DAY -> clockUnit(unit, "'%H:%M:%S'", 8);
            case DATE -> pattern(dayPlus(unit));
            case DATE_AND_TIME, NONE ->
                switch (unit) {
                    case YEAR, MONTH, WEEK, DAY -> pattern("(" + dayPlus(unit) + " || substr({0}, 11))");
                    case HOUR, MINUTE, SECOND -> clockUnit(unit, "'%Y-%m-%dT%H:%M:%S'", 19);
                };
        };
    }

    /** The day moved, from its midnight; 'floor' takes the month's last day where the day does not exist. */
    private static String dayPlus(DateUnit unit) {
        String amount = switch (unit) {
            case YEAR -> "({1}) || ' years', 'floor'";
            case MONTH -> "({1}) || ' months', 'floor'";
            case WEEK -> "(7 * ({1})) || ' days'";
            case DAY -> "({1}) || ' days'";
            case HOUR -> "({1}) || ' hours'";
            case MINUTE -> "({1}) || ' minutes'";
            case SECOND -> "({1}) || ' seconds'";
        };
        return "date(substr({0}, 1, 10), " + amount + ")";
    }

    private static FunctionForm clockUnit(DateUnit unit, String format, int width) {
        String word = switch (unit) {
            case HOUR -> " hours";
            case MINUTE -> " minutes";
            case SECOND -> " seconds";
            case YEAR, MONTH, WEEK, DAY -> "";
        };
        return word.isEmpty()
                ? refused("Only hours, minutes and seconds can be added to a time of day.")
                : pattern("(strftime(" + format + ", substr({0}, 1, " + width + "), ({1}) || '" + word
                        + "') || substr({0}, " + (width + 1) + "))");
    }

    static FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return switch (TemporalKind.of(operand)) {
            case TIME_OF_DAY ->
                switch (unit) {
                    case HOUR -> pattern("(substr({0}, 1, 2) || ':00:00.000000')");
                    case MINUTE -> pattern("(substr({0}, 1, 5) || ':00.000000')");
                    case SECOND -> pattern("(substr({0}, 1, 8) || '.000000')");
                    case YEAR, MONTH, WEEK, DAY -> refused("A time of day is cut to hours, minutes or seconds.");
                };
            case DATE -> pattern(day(unit));
            case DATE_AND_TIME, NONE -> pattern(moment(unit, operand instanceof LogicalType.Timestamp ? "Z" : ""));
        };
    }

    private static String moment(DateUnit unit, String zone) {
        return switch (unit) {
            case YEAR, MONTH, WEEK, DAY -> "(" + day(unit) + " || 'T00:00:00.000000" + zone + "')";
            case HOUR -> "(substr({0}, 1, 13) || ':00:00.000000" + zone + "')";
            case MINUTE -> "(substr({0}, 1, 16) || ':00.000000" + zone + "')";
            case SECOND -> "(substr({0}, 1, 19) || '.000000" + zone + "')";
        };
    }

    private static String day(DateUnit unit) {
        return switch (unit) {
            case YEAR -> "substr({0}, 1, 4) || '-01-01'";
            case MONTH -> "substr({0}, 1, 7) || '-01'";
            case WEEK -> "date(substr({0}, 1, 10), '-6 days', 'weekday 1')";
            case DAY, HOUR, MINUTE, SECOND -> "substr({0}, 1, 10)";
        };
    }

    static FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        int fraction = operand instanceof LogicalType.Time ? 10 : 21;
        String micros = "((" + seconds("{1}") + " - " + seconds("{0}") + ") * 1000000"
                + " + CAST(substr({1}, " + fraction + ", 6) AS INTEGER) - CAST(substr({0}, " + fraction
                + ", 6) AS INTEGER))";
        return switch (unit) {
            case DAY -> pattern("(" + micros + " / 86400000000)");
            case HOUR -> pattern("(" + micros + " / 3600000000)");
            case MINUTE -> pattern("(" + micros + " / 60000000)");
            case SECOND -> pattern("(" + micros + " / 1000000)");
            case YEAR, MONTH, WEEK -> refused("Count days.");
        };
    }
}
