package dev.hysteria.dialect.sqlserver;

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

/** How SQL Server writes functions, each form found once. */
final class SqlServerFunctions {

    static final String BINARY = " COLLATE Latin1_General_100_BIN2";

    /**
     * Makes LEN, LEFT, RIGHT, SUBSTRING and REVERSE count a surrogate pair as one character; binary collations never do.
     * https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support#Supplementary_Characters
     */
    private static final String PAIRS = " COLLATE Latin1_General_100_CI_AS_SC";

    /** Results of 8,000 bytes or more are cut unless the operand is of a type without a limit. */
    private static final String WIDE = "CAST({0} AS NVARCHAR(MAX))";

    /** LEN ignores trailing spaces. https://learn.microsoft.com/sql/t-sql/functions/len-transact-sql */
    private static final String LENGTH = "(LEN((" + WIDE + " + N'x')" + PAIRS + ") - 1)";

    private static final String FILL =
            "LEFT(REPLICATE(CAST({2} AS NVARCHAR(MAX)), {1})" + PAIRS + ", {1} - " + LENGTH + ")";
    private static final String FIRST_UNIT = "CHARINDEX({0}, {1}" + BINARY + ")";
    private static final String MIDNIGHT = "CAST(CAST({0} AS DATE) AS DATETIME2(6))";

    /** 0001-01-01 was a Monday, and no date is earlier. */
    private static final String DAYS_SINCE_MONDAY = "DATEDIFF(DAY, CAST('0001-01-01' AS DATE), {0}) % 7";

    private static final String MICROSECONDS = "(DATEDIFF_BIG(MICROSECOND, {0}, {1})";

    static final FunctionForms<ScalarFunction> SCALARS =
            FunctionForms.of(ScalarFunction.class, SqlServerFunctions::scalar);
    static final FunctionForms<AggregateFunction> AGGREGATES =
            FunctionForms.of(AggregateFunction.class, SqlServerFunctions::aggregate);
    static final FunctionForms<WindowFunction> WINDOW_FUNCTIONS =
            FunctionForms.of(WindowFunction.class, SqlServerFunctions::window);
    static final BiFunction<DateField, LogicalType, FunctionForm> EXTRACTS =
            TemporalKind.fields(SqlServerFunctions::extract);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> ADDITIONS =
            TemporalKind.units(SqlServerFunctions::add);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> TRUNCATIONS =
            TemporalKind.units(SqlServerFunctions::truncate);
    static final BiFunction<DateUnit, LogicalType, FunctionForm> DIFFERENCES =
            TemporalKind.table(DateUnit.class, SqlServerFunctions::difference);

    private SqlServerFunctions() {}

    private static FunctionForm scalar(ScalarFunction function) {
        return switch (function) {
            case LOWER -> pattern("LOWER({0}" + BINARY + ")");
            case UPPER -> pattern("UPPER({0}" + BINARY + ")");
            case LENGTH -> pattern(LENGTH);
            case TRIM_LEADING -> call("LTRIM");
            case TRIM_TRAILING -> call("RTRIM");
            case SUBSTRING -> pattern("(SUBSTRING({0}" + PAIRS + ", {1}, {2})" + BINARY + ")");
            case LEFT -> pattern("(LEFT({0}" + PAIRS + ", {1})" + BINARY + ")");
            case RIGHT -> pattern("(RIGHT({0}" + PAIRS + ", {1})" + BINARY + ")");
            case REPLACE -> pattern("REPLACE(" + WIDE + BINARY + ", {1}, {2})");
            // The position is found in UTF-16 units, then the characters before it are counted.
            case POSITION ->
                pattern("CASE WHEN " + FIRST_UNIT + " > 0 THEN LEN((LEFT({1}" + BINARY + ", " + FIRST_UNIT
                        + " - 1) + N'x')" + PAIRS + ") WHEN " + FIRST_UNIT
                        + " = 0 THEN CASE WHEN DATALENGTH({0}) = 0 THEN 1 ELSE 0 END END");
            case PAD_LEADING -> pattern(padded(FILL + " + {0}" + PAIRS));
            case PAD_TRAILING -> pattern(padded("{0}" + PAIRS + " + " + FILL));
            case REPEAT -> pattern("REPLICATE(" + WIDE + ", {1})");
            case REVERSE -> pattern("(REVERSE({0}" + PAIRS + ")" + BINARY + ")");
            case ABSOLUTE -> call("ABS");
            case SIGN -> pattern("CAST(SIGN({0}) AS INT)");
            case TRUNCATE -> pattern("ROUND({0}, {1}, 1)");
            case POWER -> pattern("POWER(CAST({0} AS FLOAT(53)), {1})");
            case SQUARE_ROOT -> pattern("SQRT(CASE WHEN {0} >= 0 THEN {0} END)");
            case EXPONENTIAL -> call("EXP");
            case NATURAL_LOGARITHM -> pattern("LOG(CASE WHEN {0} > 0 THEN {0} END)");
            case GREATEST, LEAST -> refused("compare the values with CASE");
            case COALESCE, TRIM, CEILING, FLOOR, ROUND -> call(function.name());
            case NULL_IF -> call("NULLIF");
            case CURRENT_TIMESTAMP -> pattern("CAST(SYSUTCDATETIME() AS DATETIME2(6))");
            case CURRENT_DATE -> pattern("CAST(SYSUTCDATETIME() AS DATE)");
            case DATE_OF -> pattern("CAST({0} AS DATE)");
            case RANDOM_UUID -> pattern("NEWID()");
        };
    }

    /** The fill is also asked for nothing, so that a null fill gives null where there is nothing to fill. */
    private static String padded(String filled) {
        return "(CASE WHEN " + LENGTH + " >= {1} THEN LEFT({0}" + PAIRS + ", {1}) + LEFT({2}" + PAIRS + ", 0) ELSE "
                + filled + " END" + BINARY + ")";
    }

    private static FunctionForm aggregate(AggregateFunction function) {
        return switch (function) {
            case COUNT_ROWS, COUNT -> call("COUNT_BIG");
            case SUM -> call("SUM");
            case AVERAGE -> call("AVG");
            case MINIMUM -> call("MIN");
            case MAXIMUM -> call("MAX");
            case EVERY, SOME -> refused("take the minimum or maximum of CASE WHEN … THEN 1 ELSE 0 END");
        };
    }

    private static FunctionForm window(WindowFunction function) {
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE, LAG, LEAD, FIRST_VALUE, LAST_VALUE ->
                call(function.name());
            case NTH_VALUE -> refused("number the rows in a sub-query and select the n-th");
        };
    }

    /** The week is ISO's whatever DATEFIRST says. https://learn.microsoft.com/sql/t-sql/functions/datepart-transact-sql */
    private static FunctionForm extract(DateField field, TemporalKind operand) {
        return switch (field) {
            case YEAR, QUARTER, MONTH, ISO_WEEK, HOUR, MINUTE, SECOND -> pattern("DATEPART(" + field + ", {0})");
            case DAY_OF_MONTH -> pattern("DATEPART(DAY, {0})");
            case DAY_OF_YEAR -> pattern("DATEPART(DAYOFYEAR, {0})");
            case ISO_DAY_OF_WEEK -> pattern("(" + DAYS_SINCE_MONDAY + " + 1)");
            case EPOCH_SECOND -> pattern("DATEDIFF_BIG(SECOND, CAST('1970-01-01' AS DATETIME2(6)), {0})");
        };
    }

    /** DATEADD takes the month's last day when it has fewer, as we do. https://learn.microsoft.com/sql/t-sql/functions/dateadd-transact-sql */
    private static FunctionForm add(DateUnit unit, TemporalKind operand) {
        return pattern("DATEADD(" + unit + ", {1}, {0})");
    }

    private static FunctionForm truncate(DateUnit unit, TemporalKind operand) {
        String start = operand == TemporalKind.TIME_OF_DAY ? "CAST('00:00' AS TIME(6))" : MIDNIGHT;
        String date = switch (unit) {
            case YEAR -> "DATEFROMPARTS(YEAR({0}), 1, 1)";
            case MONTH -> "DATEFROMPARTS(YEAR({0}), MONTH({0}), 1)";
            case WEEK -> "DATEADD(DAY, -(" + DAYS_SINCE_MONDAY + "), CAST({0} AS DATE))";
            case DAY -> "CAST({0} AS DATE)";
            case HOUR, MINUTE, SECOND ->
                "DATEADD(" + unit + ", DATEDIFF(" + unit + ", " + start + ", {0}), " + start + ")";
        };
        boolean widened = operand == TemporalKind.DATE_AND_TIME && TemporalKind.DATE.has(unit);
        return pattern(widened ? "CAST(" + date + " AS DATETIME2(6))" : date);
    }

    /** DATEDIFF counts the boundaries between, not whole units: so microseconds are counted, then divided (a large literal would be a decimal). */
    private static FunctionForm difference(DateUnit unit, TemporalKind operand) {
        return switch (unit) {
            case DAY -> pattern(MICROSECONDS + " / CAST(86400000000 AS BIGINT))");
            case HOUR -> pattern(MICROSECONDS + " / CAST(3600000000 AS BIGINT))");
            case MINUTE -> pattern(MICROSECONDS + " / CAST(60000000 AS BIGINT))");
            case SECOND -> pattern(MICROSECONDS + " / CAST(1000000 AS BIGINT))");
            case YEAR, MONTH, WEEK -> refused("count in days, hours, minutes or seconds");
        };
    }
}
