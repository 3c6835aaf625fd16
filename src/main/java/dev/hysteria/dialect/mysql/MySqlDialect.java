package dev.hysteria.dialect.mysql;

import static dev.hysteria.dialect.FunctionForm.call;
import static dev.hysteria.dialect.FunctionForm.pattern;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.dialect.ConnectionForms;
import dev.hysteria.dialect.DdlForms;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.DriverError;
import dev.hysteria.dialect.ExpressionForms;
import dev.hysteria.dialect.Failure;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.FunctionForms;
import dev.hysteria.dialect.GroupForms;
import dev.hysteria.dialect.IdentifierMeasure;
import dev.hysteria.dialect.JsonForms;
import dev.hysteria.dialect.Limits;
import dev.hysteria.dialect.LiteralForms;
import dev.hysteria.dialect.NamingForms;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.rewrite.AssignmentsInOrder;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LimitedSubqueryByDerived;
import dev.hysteria.rewrite.NullOrderByKey;
import dev.hysteria.rewrite.OwnTableByDerived;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** MySQL, 8.0.31 and later. */
public final class MySqlDialect implements Dialect {

    /** The dialect. */
    public static final MySqlDialect INSTANCE = new MySqlDialect();

    private static final Traits TRAITS = new Traits(
            new NamingForms(
                    NamingForms.Quoting.BACKTICKS,
                    NamingForms.AliasForm.AS,
                    NamingForms.Namespaces.DATABASE,
                    NamingForms.QuestionMarks.NONE),
            new SelectForms(
                    SelectForms.Paging.LIMIT_OFFSET_WITH_MAXIMUM,
                    SelectForms.EmptySource.OMITTED,
                    SelectForms.NullOrdering.SMALLEST,
                    SelectForms.Laterals.LATERAL,
                    SelectForms.Recursions.KEYWORD_WIDENED,
                    SelectForms.Locking.CLAUSE,
                    SelectForms.SetForms.COMPLETE,
                    SelectForms.SetArms.PARENTHESES),
            new GroupForms(
                    GroupForms.GroupingSets.NONE,
                    GroupForms.TextAggregates.GROUP_CONCAT_SEPARATOR,
                    GroupForms.Frames.ROWS_AND_RANGE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    ExpressionForms.Concatenation.FUNCTION,
                    ExpressionForms.NullSafeEquality.SPACESHIP,
                    ExpressionForms.LikeForm.STANDARD,
                    ExpressionForms.Regexps.REGEXP_LIKE,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.DIV, ExpressionForms.Remainder.MOD),
                    ExpressionForms.LongList.JSON_TABLE,
                    new JsonForms(
                            JsonForms.JsonAccess.EXTRACT_AND_UNQUOTE,
                            JsonForms.JsonContainment.FUNCTION_AND_CAST,
                            JsonForms.ArrayForm.JSON_TABLE)),
            new WriteForms(
                    WriteForms.Upsert.ON_DUPLICATE_KEY_WITH_ALIAS,
                    new WriteForms.ReturningForms(
                            WriteForms.ReturningForm.READ_BY_KEY,
                            WriteForms.ReturningForm.READ_BY_KEY,
                            WriteForms.ReturningForm.READ_BY_KEY),
                    WriteForms.MultiRowInsert.VALUES,
                    WriteForms.EmptyInsert.EMPTY_LISTS,
                    WriteForms.Assignments.IN_ORDER,
                    new WriteForms.JoinedForms(
                            WriteForms.JoinedWrite.JOIN_IN_TARGET, WriteForms.JoinedWrite.JOIN_IN_TARGET),
                    WriteForms.LimitedWrite.ORDER_LIMIT,
                    WriteForms.TruncateForm.RESTARTING),
            new LiteralForms(
                    LiteralForms.TextLiteral.QUOTED_BACKSLASH_DOUBLED,
                    LiteralForms.BinaryLiteral.X_QUOTED,
                    LiteralForms.TruthLiteral.WORDS,
                    LiteralForms.TimeLiteral.KEYWORD),
            new StorageForms(
                    StorageForms.BooleanStorage.NUMBER,
                    StorageForms.InstantStorage.UTC_DATE_TIME,
                    StorageForms.LocalTimeStorage.NATIVE,
                    StorageForms.UuidStorage.BYTES,
                    StorageForms.JsonStorage.TEXT,
                    StorageForms.ArrayStorage.JSON,
                    StorageForms.DecimalStorage.EXACT,
                    StorageForms.EmptyText.KEPT),
            new DdlForms(
                    DdlForms.IdentityForm.AUTO_INCREMENT,
                    DdlForms.ComputedForm.GENERATED_ALWAYS,
                    DdlForms.CommentForm.INLINE,
                    DdlForms.PartialIndexes.NONE,
                    DdlForms.UpdateActions.ON_UPDATE,
                    DdlForms.Defaults.BARE_WHEN_SHORT,
                    DdlForms.IndexKeys.EXPRESSIONS,
                    DdlForms.TextKeys.DECLARED_LENGTH));

    // https://dev.mysql.com/doc/refman/8.0/en/identifier-length.html; placeholders are counted in 16 bits by the
    // protocol
    private static final Limits LIMITS = new Limits(64, IdentifierMeasure.CHARACTERS, 65_535, 65_535, 256);

    // The collation compares by code point and does not ignore trailing spaces.
    // https://dev.mysql.com/doc/refman/8.0/en/charset-unicode-sets.html
    private static final String COLLATION = "utf8mb4_0900_bin";
    private static final String TEXT = " CHARACTER SET utf8mb4 COLLATE " + COLLATION;

    // A mode with NO_BACKSLASH_ESCAPES, ANSI_QUOTES or without strictness would change what our statements mean.
    // NO_AUTO_VALUE_ON_ZERO lets a zero be stored in a generated column.
    private static final String SQL_MODE = "'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_VALUE_ON_ZERO,ONLY_FULL_GROUP_BY'";

    // Without NO_BACKSLASH_ESCAPES the driver must escape backslashes, and it asks once whether it must: on a
    // connection that began with that mode we would switch it off behind the driver's back.
    private static final String SAFE_SQL_MODE = "sql_mode = IF(@@sql_mode LIKE '%NO_BACKSLASH_ESCAPES%', 'to connect,"
            + " remove NO_BACKSLASH_ESCAPES from sql_mode', " + SQL_MODE + ")";

    // Without useAffectedRows the rows found are counted, not those that changed, as everywhere. Statements are not
    // prepared by the server, which is the driver's default too: it would guess a parameter's type when it prepares,
    // so that ABS(?) takes a double, and a prepared NULLIF(?, ?) compares texts as numbers after it has seen numbers.
    // https://dev.mysql.com/doc/connector-j/en/connector-j-reference-configuration-properties.html
    private static final ConnectionForms CONNECTION = new ConnectionForms(
            List.of("jdbc:mysql:"),
            "com.mysql.cj.jdbc.Driver",
            "com.mysql:mysql-connector-j",
            Map.of(
                    "cachePrepStmts", "true",
                    "prepStmtCacheSize", "250",
                    "prepStmtCacheSqlLimit", "16384",
                    "rewriteBatchedStatements", "true",
                    "useAffectedRows", "false",
                    "connectionTimeZone", "UTC",
                    "forceConnectionTimeZoneToSession", "true",
                    "sessionVariables", "sql_mode = " + SQL_MODE),
            MySqlDialect::prepare,
            ConnectionForms.Streaming.MINIMUM_FETCH_SIZE,
            ConnectionForms.WriteTransactions.PLAIN);

    private static final List<Rewrite> REWRITES = List.of(
            new KeyParametersByLiteral(),
            new FullJoinByUnion(),
            new GroupingSetsByUnion(),
            new ComputedKeysByDerived(),
            new DistinctOnByWindow(),
            new FilterByCase(),
            new ZeroDivisorByNull(),
            new InsensitiveLikeByLower(),
            new AssignmentsInOrder(),
            new NullOrderByKey(),
            new OwnTableByDerived(),
            new LimitedSubqueryByDerived());

    private final FunctionForms<ScalarFunction> functions = FunctionForms.of(ScalarFunction.class, MySqlDialect::form);

    private MySqlDialect() {}

    // GROUP_CONCAT cuts at 1,024 bytes and quotients have 4 more digits than the dividend unless told otherwise.
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET NAMES utf8mb4 COLLATE " + COLLATION + ", time_zone = '+00:00', " + SAFE_SQL_MODE
                    + ", group_concat_max_len = 1073741824, div_precision_increment = 20");
        }
    }

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public Traits traits() {
        return TRAITS;
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public ConnectionForms connection() {
        return CONNECTION;
    }

    @Override
    public List<Rewrite> rewrites() {
        return REWRITES;
    }

    // https://dev.mysql.com/doc/refman/8.0/en/data-types.html
    @Override
    public String columnType(LogicalType type) {
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
            // a json would keep numbers as doubles
            case LogicalType.Array t -> "longtext" + TEXT;
        };
    }

    /** In a row of 65,535 bytes a character takes up to 4. */
    private static final int LONGEST_VARCHAR = 16_383;

    private static String decimal(int precision, int scale) {
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

    // https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html
    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "SIGNED";
            case LogicalType.SmallInt t -> "SIGNED";
            case LogicalType.Int t -> "SIGNED";
            case LogicalType.BigInt t -> "SIGNED";
            case LogicalType.Decimal(int precision, int scale) -> decimal(precision, scale);
            case LogicalType.Real t -> "FLOAT";
            case LogicalType.DoublePrecision t -> "DOUBLE";
            // CHAR(n) would cut silently
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

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return switch (type) {
            case LogicalType.Varchar(int length)
            when length > LONGEST_VARCHAR -> Optional.of(pattern("CHAR_LENGTH({0}) <= " + length));
            case LogicalType.Array t -> Optional.of(pattern("JSON_VALID({0})"));
            case LogicalType other -> Optional.empty();
        };
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return functions.of(function);
    }

    private static FunctionForm form(ScalarFunction function) {
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
    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return switch (function) {
            case COUNT_ROWS, COUNT -> call("COUNT");
            case SUM -> call("SUM");
            case AVERAGE -> call("AVG");
            case MINIMUM, EVERY -> call("MIN");
            case MAXIMUM, SOME -> call("MAX");
        };
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return switch (function) {
            case ROW_NUMBER, RANK, DENSE_RANK, PERCENT_RANK, CUME_DIST, NTILE, LAG, LEAD -> call(function.name());
            case FIRST_VALUE, LAST_VALUE, NTH_VALUE -> call(function.name());
        };
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return MySqlTimes.extract(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return MySqlTimes.dateAdd(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return MySqlTimes.dateTruncate(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return MySqlTimes.dateDifference(unit, operand);
    }

    @Override
    public Failure classify(DriverError error) {
        return MySqlErrors.classify(error);
    }
}
