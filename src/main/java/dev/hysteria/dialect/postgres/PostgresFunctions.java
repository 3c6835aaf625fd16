package dev.hysteria.dialect.postgres;

import static dev.hysteria.dialect.FunctionForm.call;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.dialect.FunctionForm;

/** How PostgreSQL writes functions. */
final class PostgresFunctions {

    private PostgresFunctions() {}

    /** {@return how a function is written} */
    static FunctionForm form(ScalarFunction function) {
        return switch (function) {
            // under the collation "C" only ASCII letters change case, hence the Unicode one, and back
            case LOWER -> pattern("lower({0} COLLATE \"und-x-icu\") COLLATE \"C\"");
            case UPPER -> pattern("upper({0} COLLATE \"und-x-icu\") COLLATE \"C\"");
            case LENGTH -> call("char_length");
            case TRIM -> call("btrim");
            case TRIM_LEADING -> call("ltrim");
            case TRIM_TRAILING -> call("rtrim");
            case SUBSTRING -> call("substr");
            case LEFT -> call("left");
            case RIGHT -> call("right");
            case REPLACE -> call("replace");
            case POSITION -> pattern("strpos({1}, {0})");
            case PAD_LEADING -> call("lpad");
            case PAD_TRAILING -> call("rpad");
            case REPEAT -> call("repeat");
            case REVERSE -> call("reverse");
            case ABSOLUTE -> call("abs");
            case SIGN -> pattern("CAST(sign({0}) AS integer)");
            case CEILING -> call("ceil");
            case FLOOR -> call("floor");
            // of a double, round takes no digits and rounds half to even
            case ROUND -> pattern("round(CAST({0} AS numeric), {1})");
            case TRUNCATE -> pattern("trunc(CAST({0} AS numeric), {1})");
            case POWER -> pattern("power(CAST({0} AS double precision), CAST({1} AS double precision))");
            case SQUARE_ROOT -> pattern("CASE WHEN {0} >= 0 THEN sqrt(CAST({0} AS double precision)) END");
            case EXPONENTIAL -> pattern("exp(CAST({0} AS double precision))");
            case NATURAL_LOGARITHM -> pattern("CASE WHEN {0} > 0 THEN ln(CAST({0} AS double precision)) END");
            case GREATEST -> call("greatest");
            case LEAST -> call("least");
            case COALESCE -> call("coalesce");
            case NULL_IF -> call("nullif");
            case CURRENT_TIMESTAMP -> pattern("statement_timestamp()");
            case CURRENT_DATE -> pattern("CAST(statement_timestamp() AT TIME ZONE 'UTC' AS date)");
            case DATE_OF -> pattern("CAST({0} AS date)");
            case RANDOM_UUID -> call("gen_random_uuid");
        };
    }
}
