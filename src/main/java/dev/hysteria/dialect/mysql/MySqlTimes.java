package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.pattern;
import static dev.hysteria.dialect.FunctionForm.refused;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.LogicalType;
import java.util.function.BiFunction;

/**
 * How MySQL and MariaDB calculate with dates and times, each form found once.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/date-and-time-functions.html">Date and time functions</a>
 */
final class MySqlTimes {

    static final BiFunction<DateField, LogicalType, FunctionForm> EXTRACTS = TemporalKind.fields(MySqlTimes::extract);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> ADDITIONS = TemporalKind.units(MySqlTimes::add);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> TRUNCATIONS = TemporalKind.units(MySqlTimes::truncate);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> DIFFERENCES =
            TemporalKind.table(DateUnit.class, MySqlTimes::difference);

    private MySqlTimes() {}

    private static FunctionForm extract(DateField field, TemporalKind operand) {
        return switch (field) {
            case YEAR -> pattern("YEAR({0})");
            case QUARTER -> pattern("QUARTER({0})");
            case MONTH -> pattern("MONTH({0})");
            // mode 3: weeks begin on Monday, the first has four days or more
            case ISO_WEEK -> pattern("WEEK({0}, 3)");
            case DAY_OF_MONTH -> pattern("DAYOFMONTH({0})");
            case ISO_DAY_OF_WEEK -> pattern("(WEEKDAY({0}) + 1)");
            case DAY_OF_YEAR -> pattern("DAYOFYEAR({0})");
            case HOUR -> pattern("HOUR({0})");
            case MINUTE -> pattern("MINUTE({0})");
            case SECOND -> pattern("SECOND({0})");
            // without the fraction, for TIMESTAMPDIFF cuts toward zero; UNIX_TIMESTAMP has no years before 1970
            case EPOCH_SECOND -> pattern("TIMESTAMPDIFF(SECOND, '1970-01-01', DATE_FORMAT({0}, '%Y-%m-%d %H:%i:%s'))");
        };
    }

    private static FunctionForm add(DateUnit unit, TemporalKind operand) {
        String interval = ", INTERVAL {1} " + unit + ")";
        return pattern(
                switch (operand) {
                    case DATE_AND_TIME, DATE, NONE -> "DATE_ADD({0}" + interval;
                    case TIME_OF_DAY -> "TIME(DATE_ADD(" + onADay("{0}") + interval + ")";
                });
    }

    /** A time of day on some day: by itself it could grow beyond 24 hours. */
    private static String onADay(String time) {
        return "TIMESTAMP('2000-01-01', " + time + ")";
    }

    private static FunctionForm truncate(DateUnit unit, TemporalKind operand) {
        return pattern(
                switch (operand) {
                    case DATE_AND_TIME, NONE -> "CAST(" + start(unit) + " AS DATETIME(6))";
                    case DATE -> "CAST(" + start(unit) + " AS DATE)";
                    case TIME_OF_DAY -> "CAST(TIME_FORMAT({0}, '" + clock(unit) + "') AS TIME(6))";
                });
    }

    private static String start(DateUnit unit) {
        return switch (unit) {
            case YEAR -> "DATE_FORMAT({0}, '%Y-01-01')";
            case MONTH -> "DATE_FORMAT({0}, '%Y-%m-01')";
            case WEEK -> "DATE_SUB(DATE({0}), INTERVAL WEEKDAY({0}) DAY)";
            case DAY -> "DATE({0})";
            case HOUR, MINUTE, SECOND -> "DATE_FORMAT({0}, '%Y-%m-%d " + clock(unit) + "')";
        };
    }

    private static String clock(DateUnit unit) {
        return switch (unit) {
            case YEAR, MONTH, WEEK, DAY -> "00:00:00";
            case HOUR -> "%H:00:00";
            case MINUTE -> "%H:%i:00";
            case SECOND -> "%H:%i:%s";
        };
    }

    private static FunctionForm difference(DateUnit unit, TemporalKind operand) {
        return switch (unit) {
            case YEAR, MONTH, WEEK -> refused("count days");
            case DAY, HOUR, MINUTE, SECOND ->
                pattern("TIMESTAMPDIFF(" + unit + ", "
                        + switch (operand) {
                            case DATE_AND_TIME, DATE, NONE -> "{0}, {1})";
                            case TIME_OF_DAY -> onADay("{0}") + ", " + onADay("{1}") + ")";
                        });
        };
    }
}
