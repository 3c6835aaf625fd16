package dev.hysteria.dialect.sqlite;

import static dev.hysteria.dialect.FunctionForm.cast;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;

/** How SQLite casts: what it has no type for, and what its own casts would cut or guess, by registered functions. */
final class SqliteCasts {

    private SqliteCasts() {}

    static FunctionForm of(LogicalType from, LogicalType to, String type) {
        return switch (Conversion.of(from, to)) {
            case SAME,
                    INTEGER_TO_INTEGER,
                    INTEGER_TO_DECIMAL,
                    NUMBER_TO_DOUBLE,
                    BOOLEAN_TO_INTEGER,
                    INTEGER_TO_TEXT,
                    TIME_TO_TEXT,
                    UUID_TO_TEXT -> cast(type);
            case DECIMAL_TO_DECIMAL, DOUBLE_TO_DECIMAL, TEXT_TO_DECIMAL ->
                pattern("hysteria_decimal({0}, " + scale(to) + ")");
            case DECIMAL_TO_INTEGER, DOUBLE_TO_INTEGER -> pattern("hysteria_integer({0})");
            case INTEGER_TO_BOOLEAN -> pattern("({0} <> 0)");
            case BOOLEAN_TO_TEXT -> pattern("CASE {0} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END");
            case DECIMAL_TO_TEXT -> pattern("hysteria_digits({0}, " + scale(from) + ")");
            case TEXT_TO_INTEGER, TEXT_TO_DOUBLE, TEXT_TO_TIME, TEXT_TO_UUID, TEXT_TO_JSON ->
                pattern("hysteria_read({0}, '" + name(to) + "')");
            case DATE_TO_MOMENT -> pattern("({0} || 'T00:00:00.000000" + zone(to) + "')");
            case MOMENT_TO_MOMENT -> pattern("(substr({0}, 1, 26) || '" + zone(to) + "')");
            case MOMENT_TO_DATE -> pattern("substr({0}, 1, 10)");
            case MOMENT_TO_TIME -> pattern("substr({0}, 12, 15)");
        };
    }

    /** Integers of every size are one type. */
    private static String name(LogicalType type) {
        return type.isInteger() ? new LogicalType.BigInt().described() : type.described();
    }

    private static String zone(LogicalType type) {
        return type instanceof LogicalType.Timestamp ? "Z" : "";
    }

    private static int scale(LogicalType type) {
        return type instanceof LogicalType.Decimal decimal ? decimal.scale() : 0;
    }
}
