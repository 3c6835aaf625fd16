package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.type.LogicalType;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What MySQL calls types.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/data-types.html">Data types</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html">Types of casts</a>
 */
final class MySqlTypes {

    /**
     * The collation that compares by code point and does not ignore trailing spaces.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.0/en/charset-unicode-sets.html">Unicode collations</a>
     */
    static final String COLLATION = "utf8mb4_0900_bin";

    private static final String TEXT = " CHARACTER SET utf8mb4 COLLATE " + COLLATION;

    /** In a row of 65,535 bytes a character takes up to 4. */
    private static final int LONGEST_VARCHAR = 16_383;

    private MySqlTypes() {}

    static String column(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "tinyint(1)";
            case LogicalType.SmallInt t -> "smallint";
            case LogicalType.Int t -> "int";
            case LogicalType.BigInt t -> "bigint";
            case LogicalType.Decimal(int precision, int scale) -> decimal(precision, scale);
            // a float shows 6 digits and equals no literal, hence the double, which holds every float exactly
            case LogicalType.Real t -> "double";
            case LogicalType.DoublePrecision t -> "double";
            case LogicalType.Varchar(int length) ->
                length <= LONGEST_VARCHAR ? "varchar(" + length + ")" + TEXT : "longtext" + TEXT;
            case LogicalType.Text t -> "longtext" + TEXT;
            case LogicalType.Timestamp t -> "datetime(6)";
            case LogicalType.DateTime t -> "datetime(6)";
            case LogicalType.Date t -> "date";
            case LogicalType.Time t -> "time(6)";
            case LogicalType.Uuid t -> "binary(16)";
            case LogicalType.Binary t -> "longblob";
            case LogicalType.Json t -> "json";
            case LogicalType.Enumeration t -> enumeration(t) + TEXT;
            // a json would keep fractions as doubles
            case LogicalType.Array t -> "longtext" + TEXT;
        };
    }

    static String decimal(int precision, int scale) {
        if (scale > 30) {
            throw new UnsupportedFeature(
                    "a decimal with " + scale + " fractional digits", "MySQL", "Declare at most 30 of them.");
        }
        return "decimal(" + precision + ", " + scale + ")";
    }

    private static String enumeration(LogicalType.Enumeration type) {
        return switch (type.storage()) {
            case TEXT_WITH_CHECK ->
                "varchar("
                        + type.labels().stream()
                                .mapToInt(label -> label.codePointCount(0, label.length()))
                                .max()
                                .orElse(1)
                        + ")";
            case NATIVE ->
                type.labels().stream()
                        .map(label -> "'" + label.replace("\\", "\\\\").replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "enum(", ")"));
        };
    }

    /** Texts without a length: CHAR(n) would cut silently. */
    static String cast(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "SIGNED";
            case LogicalType.SmallInt t -> "SIGNED";
            case LogicalType.Int t -> "SIGNED";
            case LogicalType.BigInt t -> "SIGNED";
            case LogicalType.Decimal(int precision, int scale) -> decimal(precision, scale);
            case LogicalType.Real t -> "DOUBLE";
            case LogicalType.DoublePrecision t -> "DOUBLE";
            case LogicalType.Varchar t -> "CHAR";
            case LogicalType.Text t -> "CHAR";
            case LogicalType.Timestamp t -> "DATETIME(6)";
            case LogicalType.DateTime t -> "DATETIME(6)";
            case LogicalType.Date t -> "DATE";
            case LogicalType.Time t -> "TIME(6)";
            case LogicalType.Uuid t -> "BINARY(16)";
            case LogicalType.Binary t -> "BINARY";
            case LogicalType.Json t -> "JSON";
            case LogicalType.Enumeration t -> "CHAR";
            case LogicalType.Array t -> "CHAR";
        };
    }

    static Optional<FunctionForm> check(LogicalType type) {
        if (type instanceof LogicalType.Varchar(int length) && length > LONGEST_VARCHAR) {
            return Optional.of(pattern("CHAR_LENGTH({0}) <= " + length));
        }
        return type instanceof LogicalType.Array ? Optional.of(pattern("JSON_VALID({0})")) : Optional.empty();
    }
}
