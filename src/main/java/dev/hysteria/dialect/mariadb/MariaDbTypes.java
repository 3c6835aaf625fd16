package dev.hysteria.dialect.mariadb;

import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.type.LogicalType;

/** What MariaDB calls types. */
final class MariaDbTypes {

    /**
     * The collation that compares by code point and does not ignore trailing spaces.
     *
     * @see <a href="https://mariadb.com/kb/en/supported-character-sets-and-collations/">Collations</a>
     */
    static final String COLLATION = "utf8mb4_nopad_bin";

    private static final String TEXT = " CHARACTER SET utf8mb4 COLLATE " + COLLATION;
    private static final MySqlDialect MYSQL = MySqlDialect.INSTANCE;

    private MariaDbTypes() {}

    // A uuid (10.7) is not ordered by its bytes. json is a longtext with a check too, but of a collation that does not
    // mix with that of other texts.
    // https://mariadb.com/kb/en/data-types/
    static String column(LogicalType type) {
        return switch (type) {
            case LogicalType.Decimal t -> cast(t);
            case LogicalType.Varchar t -> text(t);
            case LogicalType.Text t -> text(type);
            case LogicalType.Enumeration t -> text(type);
            case LogicalType.Array t -> text(type);
            case LogicalType.Bool t -> MYSQL.columnType(t);
            case LogicalType.SmallInt t -> MYSQL.columnType(t);
            case LogicalType.Int t -> MYSQL.columnType(t);
            case LogicalType.BigInt t -> MYSQL.columnType(t);
            case LogicalType.Real t -> MYSQL.columnType(t);
            case LogicalType.DoublePrecision t -> MYSQL.columnType(t);
            case LogicalType.Timestamp t -> MYSQL.columnType(t);
            case LogicalType.DateTime t -> MYSQL.columnType(t);
            case LogicalType.Date t -> MYSQL.columnType(t);
            case LogicalType.Time t -> MYSQL.columnType(t);
            case LogicalType.Uuid t -> MYSQL.columnType(t);
            case LogicalType.Binary t -> MYSQL.columnType(t);
            case LogicalType.Json t -> "longtext" + TEXT;
        };
    }

    private static String text(LogicalType type) {
        String declared = MYSQL.columnType(type);
        return declared.substring(0, declared.indexOf(" CHARACTER SET ")) + TEXT;
    }

    // https://mariadb.com/kb/en/cast/
    static String cast(LogicalType type) {
        return switch (type) {
            case LogicalType.Decimal(int precision, int scale) -> "decimal(" + precision + ", " + scale + ")";
            case LogicalType.Json t -> "CHAR";
            case LogicalType.Array t -> "CHAR";
            case LogicalType.Bool t -> MYSQL.castType(t);
            case LogicalType.SmallInt t -> MYSQL.castType(t);
            case LogicalType.Int t -> MYSQL.castType(t);
            case LogicalType.BigInt t -> MYSQL.castType(t);
            case LogicalType.Real t -> MYSQL.castType(t);
            case LogicalType.DoublePrecision t -> MYSQL.castType(t);
            case LogicalType.Varchar t -> MYSQL.castType(t);
            case LogicalType.Text t -> MYSQL.castType(t);
            case LogicalType.Timestamp t -> MYSQL.castType(t);
            case LogicalType.DateTime t -> MYSQL.castType(t);
            case LogicalType.Date t -> MYSQL.castType(t);
            case LogicalType.Time t -> MYSQL.castType(t);
            case LogicalType.Uuid t -> MYSQL.castType(t);
            case LogicalType.Binary t -> MYSQL.castType(t);
            case LogicalType.Enumeration t -> MYSQL.castType(t);
        };
    }
}
