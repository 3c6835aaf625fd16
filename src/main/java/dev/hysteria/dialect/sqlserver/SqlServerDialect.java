package dev.hysteria.dialect.sqlserver;

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
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.dialect.FunctionForm;
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
import dev.hysteria.error.ConstraintReference;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The SQL of SQL Server 2019 and later.
 *
 * <p>Text is NVARCHAR with the collation Latin1_General_100_BIN2: exact, case-sensitive, in the order of UTF-16 units, which is that of
 * code points except that U+E000 to U+FFFF sort behind what lies above them. VARCHAR with …_BIN2_UTF8 would order by code point, but
 * drivers send NVARCHAR, to which such a column would be converted in every comparison. Comparisons, keys and groups ignore trailing
 * spaces, whatever the collation. NVARCHAR(n) holds n UTF-16 units. These three are the dialect's documented divergences.
 *
 * @see <a href="https://learn.microsoft.com/sql/relational-databases/collations/collation-and-unicode-support">Collations</a>
 * @see <a href="https://learn.microsoft.com/sql/t-sql/language-elements/string-comparison-assignment">Trailing spaces</a>
 */
public final class SqlServerDialect implements Dialect {

    /** SQL Server 2019, whose SQL every later version understands too. */
    public static final SqlServerDialect INSTANCE =
            new SqlServerDialect(ExpressionForms.NullSafeEquality.INTERSECT, ExpressionForms.Regexps.NONE);

    private static final SqlServerDialect V2022 =
            new SqlServerDialect(ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM, ExpressionForms.Regexps.NONE);
    private static final SqlServerDialect V2025 = new SqlServerDialect(
            ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM, ExpressionForms.Regexps.REGEXP_LIKE);

    private static final String BINARY = SqlServerFunctions.BINARY;
    private static final int NONE = -1;
    private static final Pattern QUOTED = Pattern.compile("['\"]([^'\"]*)['\"]");

    private final Traits traits;

    private SqlServerDialect(ExpressionForms.NullSafeEquality nullSafe, ExpressionForms.Regexps regexps) {
        this.traits = new Traits(
                new NamingForms(
                        NamingForms.Quoting.BRACKETS,
                        NamingForms.AliasForm.AS,
                        NamingForms.Namespaces.SCHEMA,
                        NamingForms.QuestionMarks.NONE),
                new SelectForms(
                        SelectForms.Paging.OFFSET_FETCH_AFTER_ORDER,
                        SelectForms.EmptySource.OMITTED,
                        SelectForms.NullOrdering.SMALLEST,
                        SelectForms.Laterals.APPLY,
                        SelectForms.Recursions.SILENT_WITH_BOUND,
                        SelectForms.Locking.TABLE_HINTS,
                        SelectForms.SetForms.ALL_WITH_UNION_ONLY,
                        SelectForms.SetArms.SUB_SELECT),
                new GroupForms(
                        GroupForms.GroupingSets.CLAUSES,
                        GroupForms.TextAggregates.STRING_AGG_WITHIN_GROUP,
                        GroupForms.Frames.ROWS_AND_RANGE_WITHOUT_DISTANCE),
                new ExpressionForms(
                        ExpressionForms.Truths.CONDITIONS,
                        ExpressionForms.Concatenation.PLUS,
                        nullSafe,
                        ExpressionForms.LikeForm.WITH_CLASSES,
                        regexps,
                        new ExpressionForms.IntegerForms(
                                ExpressionForms.IntegerDivision.SLASH, ExpressionForms.Remainder.PERCENT),
                        ExpressionForms.LongList.OPENJSON,
                        new JsonForms(
                                JsonForms.JsonAccess.VALUE_AND_QUERY_WITH_MODIFY,
                                JsonForms.JsonContainment.NONE,
                                JsonForms.ArrayForm.OPENJSON)),
                new WriteForms(
                        WriteForms.Upsert.MERGE_VALUES,
                        new WriteForms.ReturningForms(
                                WriteForms.ReturningForm.OUTPUT,
                                WriteForms.ReturningForm.OUTPUT,
                                WriteForms.ReturningForm.OUTPUT),
                        WriteForms.MultiRowInsert.VALUES,
                        WriteForms.EmptyInsert.DEFAULT_VALUES,
                        WriteForms.Assignments.AT_ONCE,
                        new WriteForms.JoinedForms(
                                WriteForms.JoinedWrite.TARGET_AMONG_SOURCES,
                                WriteForms.JoinedWrite.TARGET_AMONG_SOURCES),
                        WriteForms.LimitedWrite.NONE,
                        WriteForms.TruncateForm.RESTARTING),
                new LiteralForms(
                        LiteralForms.TextLiteral.NATIONAL,
                        LiteralForms.BinaryLiteral.HEXADECIMAL,
                        LiteralForms.TruthLiteral.BITS,
                        LiteralForms.TimeLiteral.CAST),
                new StorageForms(
                        StorageForms.BooleanStorage.NATIVE,
                        StorageForms.InstantStorage.UTC_DATE_TIME,
                        StorageForms.LocalTimeStorage.NATIVE,
                        StorageForms.UuidStorage.NATIVE,
                        StorageForms.JsonStorage.TEXT,
                        StorageForms.ArrayStorage.JSON,
                        StorageForms.DecimalStorage.EXACT,
                        StorageForms.EmptyText.KEPT),
                new DdlForms(
                        DdlForms.IdentityForm.IDENTITY_FUNCTION,
                        DdlForms.ComputedForm.AS_PERSISTED,
                        DdlForms.CommentForm.EXTENDED_PROPERTY,
                        DdlForms.PartialIndexes.WHERE,
                        DdlForms.UpdateActions.ON_UPDATE,
                        DdlForms.Defaults.BARE,
                        DdlForms.IndexKeys.COLUMNS,
                        DdlForms.TextKeys.DECLARED_LENGTH));
    }

    /** {@return the dialect of a server by its version's first number: 15 is 2019, 16 is 2022, 17 is 2025} */
    public static SqlServerDialect of(int majorVersion) {
        if (majorVersion < 15) {
            throw new IllegalArgumentException("SQL Server before 2019 (15) is not supported, this is " + majorVersion);
        }
        return majorVersion == 15 ? INSTANCE : majorVersion == 16 ? V2022 : V2025;
    }

    @Override
    public String name() {
        return "SQL Server";
    }

    @Override
    public Traits traits() {
        return traits;
    }

    /** Of 2,100 parameters the driver's own call of sp_executesql takes two. */
    @Override
    public Limits limits() {
        return new Limits(128, IdentifierMeasure.CHARACTERS, 2_098, 1_000, 1_000);
    }

    @Override
    public ConnectionForms connection() {
        return new ConnectionForms(
                List.of("jdbc:sqlserver:"),
                "com.microsoft.sqlserver.jdbc.SQLServerDriver",
                "com.microsoft.sqlserver:mssql-jdbc",
                Map.of(
                        "sendStringParametersAsUnicode", "true",
                        "sendTimeAsDatetime", "false",
                        "disableStatementPooling", "false",
                        "statementPoolingCacheSize", "256"),
                SqlServerDialect::prepare,
                ConnectionForms.Streaming.ALWAYS,
                ConnectionForms.WriteTransactions.PLAIN);
    }

    /** Error messages are parsed, so their language is fixed; XACT_ABORT stays off, for a savepoint must survive a failed statement. */
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LANGUAGE us_english; SET DATEFIRST 1; SET DATEFORMAT ymd; SET XACT_ABORT OFF");
        }
    }

    @Override
    public List<Rewrite> rewrites() {
        return List.of();
    }

    @Override
    public String columnType(LogicalType type) {
        return switch (type) {
            case LogicalType.Varchar(int length) when length <= 4_000 -> "NVARCHAR(" + length + ")" + BINARY;
            case LogicalType.Enumeration t ->
                "NVARCHAR(" + t.labels().stream().mapToInt(String::length).max().orElse(1) + ")" + BINARY;
            case LogicalType other -> {
                String name = castType(other);
                yield name.startsWith("NVARCHAR") ? name + BINARY : name;
            }
        };
    }

    // A cast to NVARCHAR(n) would cut silently. A date-time has no offset: DATEPART would see a DATETIMEOFFSET's local
    // part.
    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "BIT";
            case LogicalType.SmallInt t -> "SMALLINT";
            case LogicalType.Int t -> "INT";
            case LogicalType.BigInt t -> "BIGINT";
            case LogicalType.Decimal(int precision, int scale) -> "DECIMAL(" + precision + ", " + scale + ")";
            case LogicalType.Real t -> "REAL";
            case LogicalType.DoublePrecision t -> "FLOAT(53)";
            case LogicalType.Varchar t -> "NVARCHAR(MAX)";
            case LogicalType.Text t -> "NVARCHAR(MAX)";
            case LogicalType.Timestamp t -> "DATETIME2(6)";
            case LogicalType.DateTime t -> "DATETIME2(6)";
            case LogicalType.Date t -> "DATE";
            case LogicalType.Time t -> "TIME(6)";
            case LogicalType.Uuid t -> "UNIQUEIDENTIFIER";
            case LogicalType.Binary t -> "VARBINARY(MAX)";
            case LogicalType.Json t -> "NVARCHAR(MAX)";
            case LogicalType.Enumeration t -> "NVARCHAR(MAX)";
            case LogicalType.Array t -> "NVARCHAR(MAX)";
        };
    }

    // ISJSON takes objects and arrays only, hence the array around.
    // https://learn.microsoft.com/sql/t-sql/functions/isjson-transact-sql
    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return switch (type) {
            case LogicalType.Json t -> Optional.of(FunctionForm.pattern("ISJSON(N'[' + {0} + N']') = 1"));
            case LogicalType.Array t -> Optional.of(FunctionForm.pattern("ISJSON({0}) = 1"));
            case LogicalType other -> Optional.empty();
        };
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return SqlServerFunctions.SCALARS.of(function);
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return SqlServerFunctions.AGGREGATES.of(function);
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return SqlServerFunctions.WINDOW_FUNCTIONS.of(function);
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return SqlServerFunctions.EXTRACTS.apply(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return SqlServerFunctions.ADDITIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return SqlServerFunctions.TRUNCATIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return SqlServerFunctions.DIFFERENCES.apply(unit, operand);
    }

    @Override
    public Failure classify(DriverError error) {
        return switch (error.vendorCode()) {
            case 2627 -> constraint(FailureKind.UNIQUE_VIOLATION, error, 1, 0, NONE);
            case 2601 -> constraint(FailureKind.UNIQUE_VIOLATION, error, 0, 1, NONE);
            case 547 -> conflict(error);
            case 515 -> constraint(FailureKind.NOT_NULL_VIOLATION, error, 1, NONE, 0);
            case 1205 -> Failure.of(FailureKind.DEADLOCK);
            case 3960, 41302, 41305, 41325 -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case 1222 -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case 220, 248, 2628, 8115, 8152 -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case 233, 4060, 18456, 40613 -> Failure.of(FailureKind.CONNECTION_FAILURE);
            case 102, 105, 156, 207, 208, 209, 4104 -> Failure.of(FailureKind.SYNTAX_REJECTED);
            default -> Failure.of(byState(error));
        };
    }

    private static FailureKind byState(DriverError error) {
        if (error.sqlState().equals("HYT00") || error.sqlState().equals("HY008")) {
            return FailureKind.QUERY_TIMEOUT;
        }
        return error.sqlState().startsWith("08") ? FailureKind.CONNECTION_FAILURE : FailureKind.OTHER;
    }

    /** One number for three kinds. A FOREIGN KEY conflict names the table referred to, which is not the constraint's. */
    private static Failure conflict(DriverError error) {
        if (error.message().contains("CHECK constraint")) {
            return constraint(FailureKind.CHECK_VIOLATION, error, 2, 0, 3);
        }
        boolean referring = error.message().contains("REFERENCE constraint");
        return constraint(FailureKind.FOREIGN_KEY_VIOLATION, error, referring ? 2 : NONE, 0, referring ? 3 : NONE);
    }

    /** Takes the table, the name and the column from the message's quoted words, by their position. */
    private static Failure constraint(FailureKind kind, DriverError error, int table, int name, int column) {
        List<String> words = QUOTED.matcher(error.message())
                .results()
                .map(match -> match.group(1))
                .toList();
        Optional<String> unqualified = word(words, table).map(text -> text.substring(text.lastIndexOf('.') + 1));
        return new Failure(
                kind,
                new ConstraintReference(
                        unqualified,
                        word(words, name),
                        word(words, column).stream().toList()));
    }

    private static Optional<String> word(List<String> words, int position) {
        return position < 0 || position >= words.size() ? Optional.empty() : Optional.of(words.get(position));
    }
}
