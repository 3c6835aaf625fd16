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
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.GroupForms;
import dev.hysteria.dialect.IdentifierMeasure;
import dev.hysteria.dialect.JsonForms;
import dev.hysteria.dialect.Limits;
import dev.hysteria.dialect.LiteralForms;
import dev.hysteria.dialect.Loading;
import dev.hysteria.dialect.NamingForms;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.rewrite.BagOperationsByNumbering;
import dev.hysteria.rewrite.BooleanAggregatesByExtremes;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.ExtremesByCase;
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.FloatRemainderByQuotient;
import dev.hysteria.rewrite.InlineWindows;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.IntegerAggregatesByCast;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LimitedWriteByKey;
import dev.hysteria.rewrite.NullOrderByKey;
import dev.hysteria.rewrite.NullableOuterColumns;
import dev.hysteria.rewrite.RecursionByCasts;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.RowEqualityByScalars;
import dev.hysteria.rewrite.RowInQueryByExists;
import dev.hysteria.rewrite.RowOrderByScalars;
import dev.hysteria.rewrite.SeparatePredicates;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WindowOrderByConstant;
import dev.hysteria.rewrite.WindowsByDerived;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM, ExpressionForms.Regexps.REGEXP_LIKE_WITH_S);

    private static final String BINARY = SqlServerFunctions.BINARY;

    // the order: what makes windows, comparisons and predicates before what reads them
    private static final List<Rewrite> REWRITES = List.of(
            new NullableOuterColumns(),
            new WholeGroupByCount(),
            new RecursionByCasts(),
            new KeyParametersByLiteral(),
            new ComputedKeysByDerived(ComputedKeysByDerived.Keys.CONDITIONS),
            new InlineWindows(),
            new BagOperationsByNumbering(),
            new DistinctOnByWindow(),
            new LimitedWriteByKey(),
            new RowEqualityByScalars(),
            new RowOrderByScalars(),
            new RowInQueryByExists(),
            new InsensitiveLikeByLower(),
            new FilterByCase(),
            new BooleanAggregatesByExtremes(),
            new IntegerAggregatesByCast(),
            new ExtremesByCase(),
            new FloatRemainderByQuotient(),
            new ZeroDivisorByNull(),
            new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS),
            new NullOrderByKey(NullOrderByKey.Times.AS_OTHERS),
            new WindowOrderByConstant(WindowOrderByConstant.Needed.ALWAYS),
            new SeparatePredicates());

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
                        SelectForms.SetArms.SUB_SELECT,
                        SelectForms.Hints.NONE),
                new GroupForms(
                        GroupForms.GroupingSets.CLAUSES,
                        GroupForms.TextAggregates.STRING_AGG_WITHIN_GROUP,
                        GroupForms.Frames.ROWS_AND_RANGE_WITHOUT_DISTANCE),
                new ExpressionForms(
                        ExpressionForms.Truths.CONDITIONS,
                        new ExpressionForms.TextForms(
                                ExpressionForms.Concatenation.PLUS,
                                ExpressionForms.TextOrder.BY_CODE_POINT,
                                ExpressionForms.LikeForm.WITH_CLASSES,
                                regexps,
                                ExpressionForms.WordSearch.LIKE_WITH_CLASSES),
                        nullSafe,
                        new ExpressionForms.IntegerForms(
                                ExpressionForms.IntegerDivision.SLASH, ExpressionForms.Remainder.PERCENT),
                        ExpressionForms.LongList.OPENJSON,
                        new JsonForms(
                                JsonForms.JsonAccess.VALUE_AND_QUERY_WITH_MODIFY,
                                JsonForms.JsonValues.TEXT,
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
                        LiteralForms.TimeLiteral.CAST,
                        LiteralForms.TimeParameter.BARE),
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
                        DdlForms.SequenceForm.NEXT_VALUE_FOR,
                        DdlForms.ComputedForm.AS_PERSISTED,
                        DdlForms.CommentForm.EXTENDED_PROPERTY,
                        DdlForms.Defaults.NAMED,
                        DdlForms.EnumForm.CHECK,
                        new DdlForms.IndexForms(
                                DdlForms.IndexKeys.COLUMNS,
                                DdlForms.TextKeys.DECLARED_LENGTH,
                                DdlForms.PartialIndexes.WHERE,
                                DdlForms.UniqueNulls.EQUAL,
                                DdlForms.TextIndexes.NONE),
                        new DdlForms.ForeignKeyForms(
                                DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.ALTER_TABLE)));
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
                // https://learn.microsoft.com/sql/connect/jdbc/using-adaptive-buffering: another statement takes the
                // rest
                new ConnectionForms.Streaming(ConnectionForms.StreamingForm.ALWAYS, ConnectionForms.Meanwhile.OCCUPIED),
                new Loading.Batches(),
                ConnectionForms.WriteTransactions.PLAIN,
                PlanForm.SHOWPLAN_XML);
    }

    /** Error messages are parsed, so their language is fixed; XACT_ABORT stays off, for a savepoint must survive a failed statement. */
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LANGUAGE us_english; SET DATEFIRST 1; SET DATEFORMAT ymd; SET XACT_ABORT OFF");
        }
    }

    @Override
    public List<Rewrite> rewrites() {
        return REWRITES;
    }

    @Override
    public String columnType(LogicalType type) {
        if (type instanceof LogicalType.Varchar(int length) && length <= 4_000) {
            return "NVARCHAR(" + length + ")" + BINARY;
        }
        if (type instanceof LogicalType.Enumeration labels) {
            return "NVARCHAR("
                    + labels.labels().stream().mapToInt(String::length).max().orElse(1) + ")" + BINARY;
        }
        String name = castType(type);
        return name.startsWith("NVARCHAR") ? name + BINARY : name;
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

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        if (type instanceof LogicalType.Json) {
            return Optional.of(FunctionForm.pattern(SqlServerCasts.IS_JSON));
        }
        return type instanceof LogicalType.Array
                ? Optional.of(FunctionForm.pattern("ISJSON({0}) = 1"))
                : Optional.empty();
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return SqlServerCasts.of(from, to, castType(to));
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
        return SqlServerErrors.classify(error);
    }
}
