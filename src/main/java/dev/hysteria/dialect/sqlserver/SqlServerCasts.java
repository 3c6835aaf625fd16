package dev.hysteria.dialect.sqlserver;

import static dev.hysteria.dialect.FunctionForm.cast;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Written;

/**
 * How SQL Server casts.
 *
 * <p>Its own casts cut fractions, take an empty text for zero and more forms than ours: what is not written as it should is spoiled first, for
 * the cast to refuse.
 *
 * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/cast-and-convert-transact-sql">CAST and CONVERT</a>
 */
final class SqlServerCasts {
    private static final String BINARY = SqlServerFunctions.BINARY;
    private static final String DATE = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";
    private static final String TIME = "[0-9][0-9]:[0-9][0-9]:[0-9][0-9]";

    /**
     * Whether a text is one document. ISJSON takes objects and arrays only, hence the array around; in that a text may be empty or several
     * documents, hence the member.
     *
     * @see <a href="https://learn.microsoft.com/sql/t-sql/functions/isjson-transact-sql">ISJSON</a>
     */
    static final String IS_JSON = "ISJSON(N'[' + {0} + N']') = 1 AND ISJSON(N'{\"a\":' + {0} + N'}') = 1";

    private SqlServerCasts() {}

    static FunctionForm of(LogicalType from, LogicalType to, String type) {
        return switch (Conversion.of(from, to)) {
            case SAME,
                    INTEGER_TO_INTEGER,
                    INTEGER_TO_DECIMAL,
                    DECIMAL_TO_DECIMAL,
                    DOUBLE_TO_DECIMAL,
                    NUMBER_TO_DOUBLE,
                    BOOLEAN_TO_INTEGER,
                    INTEGER_TO_BOOLEAN,
                    INTEGER_TO_TEXT,
                    DATE_TO_MOMENT,
                    MOMENT_TO_MOMENT,
                    MOMENT_TO_DATE,
                    MOMENT_TO_TIME -> cast(type);
            // between decimals it rounds
            case DECIMAL_TO_INTEGER, DOUBLE_TO_INTEGER -> pattern("CAST(CAST({0} AS DECIMAL(38, 0)) AS " + type + ")");
            case BOOLEAN_TO_TEXT -> pattern("CASE {0} WHEN 1 THEN N'true' WHEN 0 THEN N'false' END" + BINARY);
            case DECIMAL_TO_TEXT -> pattern("CAST(CAST({0} AS " + decimal(from) + ") AS NVARCHAR(MAX))");
            case TIME_TO_TEXT -> pattern(written(from) + BINARY);
            case TEXT_TO_INTEGER -> number(type, "0-9");
            case TEXT_TO_DECIMAL -> number(type, ".0-9");
            case TEXT_TO_DOUBLE -> number(type, ".0-9eE");
            case TEXT_TO_TIME -> time(to, type);
            case UUID_TO_TEXT -> pattern("LOWER(CAST({0} AS NVARCHAR(36)))" + BINARY);
            // behind 36 characters more are ignored
            case TEXT_TO_UUID -> spoiled("{0} LIKE N'" + Written.UUID + "'", "{0}", type);
            // nothing raises an error but a cast
            case TEXT_TO_JSON ->
                pattern("CASE WHEN " + IS_JSON + " THEN {0} WHEN CAST(N'not ' + {0} AS INT) = 0 THEN NULL END");
        };
    }

    /** At least one digit, and no space between the sign and the digits. */
    private static FunctionForm number(String type, String characters) {
        return spoiled(
                "{0}" + BINARY + " LIKE N'%[0-9]%' AND {0}" + BINARY + " NOT LIKE N'%[^-+" + characters + " ]%' AND {0}"
                        + " NOT LIKE N'%[-+] %'",
                "{0}",
                type);
    }

    private static FunctionForm time(LogicalType to, String type) {
        String seconds = switch (TemporalKind.of(to)) {
            case DATE_AND_TIME -> DATE + "T" + TIME;
            case TIME_OF_DAY -> TIME;
            case DATE, NONE -> DATE;
        };
        if (TemporalKind.of(to) == TemporalKind.DATE) {
            return spoiled("{0}" + BINARY + " LIKE N'" + seconds + "'", "{0}", type);
        }
        boolean zoned = to instanceof LogicalType.Timestamp;
        String zone = zoned ? "Z" : "";
        int longest = (zoned ? 1 : 0) + (TemporalKind.of(to) == TemporalKind.TIME_OF_DAY ? 15 : 26);
        String matches = "({0}" + BINARY + " LIKE N'" + seconds + zone + "' OR {0}" + BINARY + " LIKE N'" + seconds
                + ".[0-9]%" + zone + "' AND {0} NOT LIKE N'%.%[^0-9]%" + (zoned ? "_" : "") + "' AND LEN({0}) <= "
                + longest + ")";
        return spoiled(matches, zoned ? "LEFT({0}, LEN({0}) - 1)" : "{0}", type);
    }

    private static FunctionForm spoiled(String condition, String value, String type) {
        return pattern("CAST(CASE WHEN " + condition + " THEN " + value + " ELSE N'not ' + {0} END AS " + type + ")");
    }

    /** Style 121 has six digits behind the seconds, zeros too. */
    private static String written(LogicalType from) {
        String zone = from instanceof LogicalType.Timestamp ? " + N'Z'" : "";
        return switch (TemporalKind.of(from)) {
            case DATE_AND_TIME ->
                "(REPLACE(CONVERT(NVARCHAR(MAX), CAST({0} AS DATETIME2(6)), 121), N' ', N'T')" + zone + ")";
            case TIME_OF_DAY -> "CONVERT(NVARCHAR(MAX), CAST({0} AS TIME(6)), 121)";
            case DATE, NONE -> "CONVERT(NVARCHAR(MAX), CAST({0} AS DATE), 23)";
        };
    }

    private static String decimal(LogicalType type) {
        return type.described().toUpperCase(java.util.Locale.ROOT);
    }
}
