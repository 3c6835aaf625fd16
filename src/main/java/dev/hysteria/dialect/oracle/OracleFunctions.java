package dev.hysteria.dialect.oracle;

import static dev.hysteria.dialect.FunctionForm.call;
import static dev.hysteria.dialect.FunctionForm.pattern;
import static dev.hysteria.dialect.FunctionForm.refused;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.FunctionForms;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.LogicalType;
import java.util.function.BiFunction;

/** How Oracle writes functions, each form found once. */
final class OracleFunctions {

    private static final String NOW = "SYS_EXTRACT_UTC(SYSTIMESTAMP)";

    /** The n-fold fill; RPAD of the fill itself would count how wide its characters are shown. */
    private static final String FILL = "SUBSTR(REPLACE(RPAD('x', {1}, 'x'), 'x', {2}), 1, {1} - LENGTH({0}))";

    /** The day of the month, or the target month's last; ADD_MONTHS alone would go from a last day to a last day. */
    private static final String MONTHS_LATER =
            "{0} + NUMTODSINTERVAL(ADD_MONTHS(TRUNC({0}, 'MM'), %1$s) + LEAST(EXTRACT(DAY FROM {0}), EXTRACT(DAY FROM"
                    + " LAST_DAY(ADD_MONTHS(TRUNC({0}, 'MM'), %1$s)))) - 1 - TRUNC({0}), 'DAY')";

    static final FunctionForms<ScalarFunction> SCALARS =
            FunctionForms.of(ScalarFunction.class, OracleFunctions::scalar);
    static final FunctionForms<AggregateFunction> AGGREGATES =
            FunctionForms.of(AggregateFunction.class, OracleFunctions::aggregate);
    static final FunctionForms<WindowFunction> WINDOW_FUNCTIONS =
            FunctionForms.of(WindowFunction.class, OracleFunctions::window);
    static final BiFunction<DateField, LogicalType, FunctionForm> EXTRACTS =
            TemporalKind.fields(OracleFunctions::extract);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> ADDITIONS = TemporalKind.units(OracleFunctions::add);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> TRUNCATIONS =
            TemporalKind.units(OracleFunctions::truncate);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> DIFFERENCES =
            TemporalKind.table(DateUnit.class, OracleFunctions::difference);

    private OracleFunctions() {}

    private static FunctionForm scalar(ScalarFunction function) {
        return switch (function) {
            case LOWER, UPPER, LENGTH, TRIM, REPLACE, FLOOR, ROUND, GREATEST, LEAST, COALESCE -> call(function.name());
            case TRIM_LEADING -> pattern("LTRIM({0}, ' ')");
            case TRIM_TRAILING -> pattern("RTRIM({0}, ' ')");
            case SUBSTRING -> call("SUBSTR");
            case LEFT -> pattern("SUBSTR({0}, 1, {1})");
            case RIGHT -> pattern("SUBSTR({0}, GREATEST(LENGTH({0}) - {1}, 0) + 1)");
            case POSITION -> pattern("INSTR({1}, {0})");
            case PAD_LEADING -> pattern(padded(FILL + " || {0}"));
            case PAD_TRAILING -> pattern(padded("{0} || " + FILL));
            case REPEAT -> pattern("REPLACE(RPAD('x', {1}, 'x'), 'x', {0})");
            case REVERSE ->
                pattern("(SELECT LISTAGG(SUBSTR({0}, -LEVEL, 1)) WITHIN GROUP (ORDER BY LEVEL) FROM DUAL"
                        + " CONNECT BY LEVEL <= LENGTH({0}))");
            case ABSOLUTE -> call("ABS");
            // SIGN of a BINARY_DOUBLE is 1 for zero.
            case SIGN -> pattern("CASE WHEN {0} > 0 THEN 1 WHEN {0} < 0 THEN -1 WHEN {0} = 0 THEN 0 END");
            case CEILING -> call("CEIL");
            case TRUNCATE -> call("TRUNC");
            case POWER -> pattern("POWER(TO_BINARY_DOUBLE({0}), {1})");
            case SQUARE_ROOT -> pattern("SQRT(TO_BINARY_DOUBLE(CASE WHEN {0} >= 0 THEN {0} END))");
            case EXPONENTIAL -> pattern("EXP(TO_BINARY_DOUBLE({0}))");
            case NATURAL_LOGARITHM -> pattern("LN(TO_BINARY_DOUBLE(CASE WHEN {0} > 0 THEN {0} END))");
            case NULL_IF -> call("NULLIF");
            case CURRENT_TIMESTAMP -> pattern(NOW);
            case CURRENT_DATE -> pattern("TRUNC(" + NOW + ")");
            case DATE_OF -> pattern("TRUNC({0})");
            case RANDOM_UUID -> refused("make the UUID in Java, with UUID.randomUUID()");
        };
    }

    private static String padded(String filled) {
        return "CASE WHEN {1} IS NULL OR {2} IS NULL THEN NULL WHEN LENGTH({0}) >= {1} THEN SUBSTR({0}, 1, {1}) ELSE "
                + filled + " END";
    }

    private static FunctionForm aggregate(AggregateFunction function) {
        return switch (function) {
            case COUNT_ROWS -> call("COUNT");
            case COUNT, SUM -> call(function.name());
            case AVERAGE -> call("AVG");
            case MINIMUM -> call("MIN");
            case MAXIMUM -> call("MAX");
            case EVERY, SOME -> refused("take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END");
        };
    }

    /** They have the standard's names. */
    private static FunctionForm window(WindowFunction function) {
        return call(function.name());
    }

    /** IW, like no other element, is the same in every territory. A time of day is text: {@code 03:04:05.000006}. */
    private static FunctionForm extract(DateField field, TemporalKind operand) {
        boolean text = operand == TemporalKind.TIME_OF_DAY;
        return switch (field) {
            case YEAR, MONTH -> pattern("EXTRACT(" + field + " FROM {0})");
            case DAY_OF_MONTH -> pattern("EXTRACT(DAY FROM {0})");
            case QUARTER -> number("Q");
            case ISO_WEEK -> number("IW");
            case DAY_OF_YEAR -> number("DDD");
            case ISO_DAY_OF_WEEK -> pattern("(TRUNC({0}) - TRUNC({0}, 'IW') + 1)");
            case HOUR -> text ? pattern("TO_NUMBER(SUBSTR({0}, 1, 2))") : number("HH24");
            case MINUTE -> text ? pattern("TO_NUMBER(SUBSTR({0}, 4, 2))") : number("MI");
            case SECOND -> text ? pattern("TO_NUMBER(SUBSTR({0}, 7, 2))") : number("SS");
            case EPOCH_SECOND ->
                pattern("((TRUNC({0}) - DATE '1970-01-01') * 86400 + TO_NUMBER(TO_CHAR({0}, 'SSSSS')))");
        };
    }

    private static FunctionForm number(String element) {
        return pattern("TO_NUMBER(TO_CHAR({0}, '" + element + "'))");
    }

    private static FunctionForm add(DateUnit unit, TemporalKind operand) {
        String moved = operand == TemporalKind.TIME_OF_DAY
                ? "TO_CHAR(TIMESTAMP '1970-01-01 00:00:00' + " + interval("{0}") + " + %s, 'HH24:MI:SS.FF6')"
                : "({0} + %s)";
        return switch (unit) {
            case YEAR -> pattern("(" + MONTHS_LATER.formatted("12 * {1}") + ")");
            case MONTH -> pattern("(" + MONTHS_LATER.formatted("{1}") + ")");
            case WEEK -> pattern(moved.formatted("NUMTODSINTERVAL(7 * {1}, 'DAY')"));
            case DAY, HOUR, MINUTE, SECOND -> pattern(moved.formatted("NUMTODSINTERVAL({1}, '" + unit + "')"));
        };
    }

    private static FunctionForm truncate(DateUnit unit, TemporalKind operand) {
        boolean text = operand == TemporalKind.TIME_OF_DAY;
        String date = switch (unit) {
            case YEAR -> "TRUNC({0}, 'YYYY')";
            case MONTH -> "TRUNC({0}, 'MM')";
            case WEEK -> "TRUNC({0}, 'IW')";
            case DAY -> "TRUNC({0})";
            case HOUR -> text ? unlessNull("{0}", "SUBSTR({0}, 1, 2) || ':00:00.000000'") : "TRUNC({0}, 'HH24')";
            case MINUTE -> text ? unlessNull("{0}", "SUBSTR({0}, 1, 5) || ':00.000000'") : "TRUNC({0}, 'MI')";
            case SECOND ->
                text
                        ? unlessNull("{0}", "SUBSTR({0}, 1, 8) || '.000000'")
                        : "TRUNC({0}, 'MI') + NUMTODSINTERVAL(TO_NUMBER(TO_CHAR({0}, 'SS')), 'SECOND')";
        };
        return switch (operand) {
            case DATE_AND_TIME -> pattern("CAST(" + date + " AS TIMESTAMP(6))");
            case TIME_OF_DAY -> pattern("(" + date + ")");
            case DATE, NONE -> pattern(date);
        };
    }

    /** All fields of an interval have its sign, so what is left out is cut toward zero. */
    private static FunctionForm difference(DateUnit unit, TemporalKind operand) {
        String passed = switch (operand) {
            case DATE_AND_TIME, NONE -> "({1} - {0})";
            case DATE -> "NUMTODSINTERVAL({1} - {0}, 'DAY')";
            case TIME_OF_DAY -> "(" + interval("{1}") + " - " + interval("{0}") + ")";
        };
        String days = "EXTRACT(DAY FROM " + passed + ")";
        String hours = "(" + days + " * 24 + EXTRACT(HOUR FROM " + passed + "))";
        String minutes = "(" + hours + " * 60 + EXTRACT(MINUTE FROM " + passed + "))";
        return switch (unit) {
            case DAY -> pattern(days);
            case HOUR -> pattern(hours);
            case MINUTE -> pattern(minutes);
            case SECOND -> pattern("(" + minutes + " * 60 + TRUNC(EXTRACT(SECOND FROM " + passed + ")))");
            case YEAR, MONTH, WEEK -> refused("count in days, hours, minutes or seconds");
        };
    }

    private static String interval(String timeOfDay) {
        return "TO_DSINTERVAL(" + unlessNull(timeOfDay, "'0 ' || " + timeOfDay) + ")";
    }

    /** Joined to a text, a null would be nothing. */
    private static String unlessNull(String operand, String text) {
        return "CASE WHEN " + operand + " IS NOT NULL THEN " + text + " END";
    }
}
