package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.call;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.FunctionForms;

/**
 * How MySQL writes functions, each form found once.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/functions.html">Functions and operators</a>
 */
final class MySqlFunctions {

    static final FunctionForms<ScalarFunction> SCALARS = FunctionForms.of(ScalarFunction.class, MySqlFunctions::scalar);

    private MySqlFunctions() {}

    private static FunctionForm scalar(ScalarFunction function) {
        return switch (function) {
            case LOWER, UPPER, TRIM, SUBSTRING, LEFT, RIGHT, REPLACE, REPEAT, REVERSE, SIGN, CEILING, FLOOR ->
                call(function.name());
            case GREATEST, LEAST, COALESCE -> call(function.name());
            case LENGTH -> call("CHAR_LENGTH");
            case TRIM_LEADING -> call("LTRIM");
            case TRIM_TRAILING -> call("RTRIM");
            case POSITION -> call("LOCATE");
            case PAD_LEADING -> call("LPAD");
            case PAD_TRAILING -> call("RPAD");
            case ABSOLUTE -> call("ABS");
            // doubles are rounded half to even, and cut after a multiplication that may fall short: decimals are not
            case ROUND -> pattern(decimally("ROUND"));
            case TRUNCATE -> pattern(decimally("TRUNCATE"));
            case POWER -> call("POW");
            case SQUARE_ROOT -> call("SQRT");
            case EXPONENTIAL -> call("EXP");
            // of zero and less it is null, but in a strict write an error
            case NATURAL_LOGARITHM -> pattern("LN(NULLIF(GREATEST({0}, 0), 0))");
            case NULL_IF -> call("NULLIF");
            case CURRENT_TIMESTAMP -> pattern("UTC_TIMESTAMP(6)");
            case CURRENT_DATE -> pattern("UTC_DATE()");
            case DATE_OF -> call("DATE");
            // UUID() is of version 1
            case RANDOM_UUID ->
                pattern("UNHEX(CONCAT(HEX(RANDOM_BYTES(6)), '4', SUBSTR(HEX(RANDOM_BYTES(2)), 2), SUBSTR('89AB', 1 +"
                        + " FLOOR(RAND() * 4), 1), SUBSTR(HEX(RANDOM_BYTES(8)), 2)))");
        };
    }

    private static String decimally(String name) {
        return "CASE WHEN ABS({0}) < 1E30 THEN " + name + "(CAST({0} AS DECIMAL(65, 30)), {1}) ELSE " + name
                + "({0}, {1}) END";
    }

    // Truth values are 1 and 0.
    static FunctionForm aggregate(AggregateFunction function) {
        return switch (function) {
            case COUNT_ROWS, COUNT -> call("COUNT");
            case SUM -> call("SUM");
            case AVERAGE -> call("AVG");
            case MINIMUM, EVERY -> call("MIN");
            case MAXIMUM, SOME -> call("MAX");
        };
    }

    static FunctionForm window(WindowFunction function) {
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE, LAG, LEAD -> call(function.name());
            case FIRST_VALUE, LAST_VALUE, NTH_VALUE -> call(function.name());
        };
    }
}
