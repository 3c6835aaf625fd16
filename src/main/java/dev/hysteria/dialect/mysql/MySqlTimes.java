package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.pattern;
import static dev.hysteria.dialect.FunctionForm.refused;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.type.LogicalType;

/**
 * How MySQL and MariaDB calculate with dates and times.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html">Date and time functions</a>
 */
final class MySqlTimes {

    /** A time of day on some day: by itself it could grow beyond 24 hours. */
    private static final String ON_A_DAY = "TIMESTAMP('2000-01-01', ";

    private MySqlTimes() {}

    static FunctionForm extract(DateField field, LogicalType operand) {
        boolean timeOfDay = operand instanceof LogicalType.Time;
        return switch (field) {
            case YEAR -> timeOfDay ? noDate() : pattern("YEAR({0})");
            case QUARTER -> timeOfDay ? noDate() : pattern("QUARTER({0})");
            case MONTH -> timeOfDay ? noDate() : pattern("MONTH({0})");
            // mode 3: weeks begin on Monday, the first has four days or more
            case ISO_WEEK -> timeOfDay ? noDate() : pattern("WEEK({0}, 3)");
            case DAY_OF_MONTH -> timeOfDay ? noDate() : pattern("DAYOFMONTH({0})");
            case ISO_DAY_OF_WEEK -> timeOfDay ? noDate() : pattern("(WEEKDAY({0}) + 1)");
            case DAY_OF_YEAR -> timeOfDay ? noDate() : pattern("DAYOFYEAR({0})");
            case HOUR -> pattern("HOUR({0})");
            case MINUTE -> pattern("MINUTE({0})");
            case SECOND -> pattern("SECOND({0})");
            // without the fraction, for TIMESTAMPDIFF cuts toward zero; UNIX_TIMESTAMP has no years before 1970
            case EPOCH_SECOND ->
                timeOfDay
                        ? pattern("TIME_TO_SEC(TIME_FORMAT({0}, '%H:%i:%s'))")
                        : pattern("TIMESTAMPDIFF(SECOND, '1970-01-01', DATE_FORMAT({0}, '%Y-%m-%d %H:%i:%s'))");
        };
    }

    private static FunctionForm noDate() {
        return refused("A time of day has no date.");
    }

    static FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        String interval = ", INTERVAL {1} " + unit + ")";
        return switch (operand) {
            case LogicalType.Time t -> pattern("TIME(DATE_ADD(" + ON_A_DAY + "{0})" + interval + ")");
            case LogicalType.Date t -> pattern("CAST(DATE_ADD({0}" + interval + " AS DATE)");
            case LogicalType other -> pattern("DATE_ADD({0}" + interval);
        };
    }

    static FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return switch (operand) {
            case LogicalType.Time t -> truncatedTime(unit);
            case LogicalType.Date t -> pattern("CAST(" + start(unit) + " AS DATE)");
            case LogicalType other -> pattern("CAST(" + start(unit) + " AS DATETIME(6))");
        };
    }

    private static String start(DateUnit unit) {
        return switch (unit) {
            case YEAR -> "DATE_FORMAT({0}, '%Y-01-01')";
            case MONTH -> "DATE_FORMAT({0}, '%Y-%m-01')";
            case WEEK -> "DATE_SUB(DATE({0}), INTERVAL WEEKDAY({0}) DAY)";
            case DAY -> "DATE({0})";
            case HOUR -> "DATE_FORMAT({0}, '%Y-%m-%d %H:00:00')";
            case MINUTE -> "DATE_FORMAT({0}, '%Y-%m-%d %H:%i:00')";
            case SECOND -> "DATE_FORMAT({0}, '%Y-%m-%d %H:%i:%s')";
        };
    }

    private static FunctionForm truncatedTime(DateUnit unit) {
        return switch (unit) {
            case YEAR, MONTH, WEEK, DAY -> noDate();
            case HOUR -> pattern("CAST(TIME_FORMAT({0}, '%H:00:00') AS TIME(6))");
            case MINUTE -> pattern("CAST(TIME_FORMAT({0}, '%H:%i:00') AS TIME(6))");
            case SECOND -> pattern("CAST(TIME_FORMAT({0}, '%H:%i:%s') AS TIME(6))");
        };
    }

    static FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        boolean timeOfDay = operand instanceof LogicalType.Time;
        String start = timeOfDay ? ON_A_DAY + "{0})" : "{0}";
        String end = timeOfDay ? ON_A_DAY + "{1})" : "{1}";
        return switch (unit) {
            case YEAR, MONTH, WEEK -> refused("Count days.");
            case DAY, HOUR, MINUTE, SECOND -> pattern("TIMESTAMPDIFF(" + unit + ", " + start + ", " + end + ")");
        };
    }
}
