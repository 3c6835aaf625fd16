package dev.hysteria.dialect.sqlite;

import static dev.hysteria.dialect.FunctionForm.call;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.dialect.FunctionForm;

/** How SQLite writes functions. */
final class SqliteForms {

    private SqliteForms() {}

    /** {@return how a function is written} */
    static FunctionForm form(ScalarFunction function) {
        return switch (function) {
            case LOWER -> call("lower");
            case UPPER -> call("upper");
            case LENGTH -> call("length");
            case TRIM -> call("trim");
            case TRIM_LEADING -> call("ltrim");
            case TRIM_TRAILING -> call("rtrim");
            case SUBSTRING -> call("substr");
            case LEFT -> pattern("substr({0}, 1, {1})");
            case RIGHT -> pattern("substr({0}, max(length({0}) - {1} + 1, 1), {1})");
            case REPLACE -> call("replace");
            case POSITION -> pattern("instr({1}, {0})");
            case PAD_LEADING ->
                pattern("CASE WHEN length({0}) >= {1} THEN substr({0}, 1, {1}) ELSE substr(replace(hex(zeroblob({1})),"
                        + " '00', {2}), 1, {1} - length({0})) || {0} END");
            case PAD_TRAILING -> pattern("substr({0} || replace(hex(zeroblob({1})), '00', {2}), 1, {1})");
            case REPEAT -> pattern("CASE WHEN {1} IS NOT NULL THEN replace(hex(zeroblob({1})), '00', {0}) END");
            case REVERSE -> call("reverse");
            case ABSOLUTE -> call("abs");
            case SIGN -> pattern("CAST(sign({0}) AS INTEGER)");
            case CEILING -> call("ceil");
            case FLOOR -> call("floor");
            case ROUND -> call("hysteria_round");
            case TRUNCATE -> call("hysteria_truncate");
            case POWER -> call("power");
            case SQUARE_ROOT -> call("sqrt");
            case EXPONENTIAL -> call("exp");
            case NATURAL_LOGARITHM -> call("ln");
            case GREATEST -> call("max");
            case LEAST -> call("min");
            case COALESCE -> call("coalesce");
            case NULL_IF -> call("nullif");
            case CURRENT_TIMESTAMP -> pattern("(strftime('%Y-%m-%dT%H:%M:%f', 'now') || '000Z')");
            case CURRENT_DATE -> pattern("date('now')");
            case DATE_OF -> pattern("substr({0}, 1, 10)");
            case RANDOM_UUID ->
                pattern("lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)"
                        + " || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)"
                        + " || '-' || hex(randomblob(6)))");
        };
    }
}
