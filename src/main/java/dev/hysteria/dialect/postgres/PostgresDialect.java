package dev.hysteria.dialect.postgres;

import static dev.hysteria.dialect.FunctionForm.call;

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
import dev.hysteria.dialect.Loading;
import dev.hysteria.dialect.NamingForms;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.FloatRemainderByQuotient;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LimitedWriteByKey;
import dev.hysteria.rewrite.NullPropagatingExtremes;
import dev.hysteria.rewrite.RecursionByCasts;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WindowLiteralsByCast;
import dev.hysteria.rewrite.WindowOrderByConstant;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** PostgreSQL, 14 and later. */
public final class PostgresDialect implements Dialect {

    /** The dialect. */
    public static final PostgresDialect INSTANCE = new PostgresDialect();

    private static final Traits TRAITS = new Traits(
            new NamingForms(
                    NamingForms.Quoting.DOUBLE_QUOTES,
                    NamingForms.AliasForm.AS,
                    NamingForms.Namespaces.SCHEMA,
                    NamingForms.QuestionMarks.DOUBLED),
            new SelectForms(
                    SelectForms.Paging.LIMIT_OFFSET,
                    SelectForms.EmptySource.OMITTED,
                    SelectForms.NullOrdering.LARGEST_OR_SAID,
                    SelectForms.Laterals.LATERAL,
                    SelectForms.Recursions.KEYWORD_AND_HINTS,
                    SelectForms.Locking.CLAUSE,
                    SelectForms.SetForms.COMPLETE,
                    SelectForms.SetArms.PARENTHESES,
                    SelectForms.Hints.NONE),
            new GroupForms(
                    GroupForms.GroupingSets.CLAUSES,
                    GroupForms.TextAggregates.STRING_AGG_ORDER_INSIDE,
                    GroupForms.Frames.COMPLETE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    new ExpressionForms.TextForms(
                            ExpressionForms.Concatenation.PIPES,
                            ExpressionForms.TextOrder.COLLATE_C,
                            ExpressionForms.LikeForm.STANDARD,
                            ExpressionForms.Regexps.TILDE,
                            ExpressionForms.WordSearch.REGEXP),
                    ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.SLASH, ExpressionForms.Remainder.MOD),
                    ExpressionForms.LongList.ARRAY,
                    new JsonForms(
                            JsonForms.JsonAccess.PATH_OPERATORS,
                            JsonForms.JsonValues.CAST,
                            JsonForms.JsonContainment.OPERATORS,
                            JsonForms.ArrayForm.NATIVE)),
            new WriteForms(
                    WriteForms.Upsert.ON_CONFLICT,
                    new WriteForms.ReturningForms(
                            WriteForms.ReturningForm.CLAUSE,
                            WriteForms.ReturningForm.CLAUSE,
                            WriteForms.ReturningForm.CLAUSE),
                    WriteForms.MultiRowInsert.VALUES,
                    WriteForms.EmptyInsert.DEFAULT_VALUES,
                    WriteForms.Assignments.AT_ONCE,
                    new WriteForms.JoinedForms(
                            WriteForms.JoinedWrite.FURTHER_SOURCES, WriteForms.JoinedWrite.FURTHER_SOURCES),
                    WriteForms.LimitedWrite.NONE,
                    WriteForms.TruncateForm.WITH_OPTIONS),
            new LiteralForms(
                    LiteralForms.TextLiteral.QUOTED,
                    LiteralForms.BinaryLiteral.BACKSLASH_X_CAST,
                    LiteralForms.TruthLiteral.WORDS,
                    LiteralForms.TimeLiteral.CAST,
                    LiteralForms.TimeParameter.BARE),
            new StorageForms(
                    StorageForms.BooleanStorage.NATIVE,
                    StorageForms.InstantStorage.OFFSET_DATE_TIME,
                    StorageForms.LocalTimeStorage.NATIVE,
                    StorageForms.UuidStorage.NATIVE,
                    StorageForms.JsonStorage.UNTYPED_TEXT,
                    StorageForms.ArrayStorage.NATIVE,
                    StorageForms.DecimalStorage.EXACT,
                    StorageForms.EmptyText.KEPT),
            new DdlForms(
                    DdlForms.IdentityForm.GENERATED_BY_DEFAULT,
                    DdlForms.SequenceForm.NEXTVAL_FUNCTION,
                    DdlForms.ComputedForm.GENERATED_ALWAYS_STORED,
                    DdlForms.CommentForm.STATEMENT,
                    DdlForms.Defaults.BARE,
                    DdlForms.EnumForm.TYPE,
                    new DdlForms.IndexForms(
                            DdlForms.IndexKeys.EXPRESSIONS,
                            DdlForms.TextKeys.ANY_LENGTH,
                            DdlForms.PartialIndexes.WHERE,
                            DdlForms.UniqueNulls.DISTINCT,
                            DdlForms.TextIndexes.TOKEN_VECTOR),
                    new DdlForms.ForeignKeyForms(
                            DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.ALTER_TABLE)));

    // https://www.postgresql.org/docs/current/limits.html; parameters are counted in 16 bits by the protocol
    private static final Limits LIMITS = new Limits(63, IdentifierMeasure.BYTES, 65_535, 65_535, 64);

    private static final ConnectionForms CONNECTION = new ConnectionForms(
            List.of("jdbc:postgresql:"),
            "org.postgresql.Driver",
            "org.postgresql:postgresql",
            Map.of("reWriteBatchedInserts", "true", "tcpKeepAlive", "true"),
            PostgresDialect::prepare,
            new ConnectionForms.Streaming(
                    ConnectionForms.StreamingForm.FETCH_SIZE_IN_TRANSACTION, ConnectionForms.Meanwhile.SHARED),
            // a lambda, not a reference: that would load the driver, which users of other databases do not have
            new Loading.Copy((connection, command) -> PostgresCopy.open(connection, command)),
            ConnectionForms.WriteTransactions.PLAIN,
            PlanForm.JSON_OPTION);

    private static final List<Rewrite> REWRITES = List.of(
            new WholeGroupByCount(),
            new RecursionByCasts(),
            new KeyParametersByLiteral(),
            new FullJoinByUnion(FullJoinByUnion.Joins.WITHOUT_EQUALITY),
            new ComputedKeysByDerived(ComputedKeysByDerived.Keys.TEXTS),
            new FloatRemainderByQuotient(),
            new ZeroDivisorByNull(),
            new NullPropagatingExtremes(),
            new InsensitiveLikeByLower(),
            new WindowLiteralsByCast(),
            new WindowOrderByConstant(WindowOrderByConstant.Needed.FOR_GROUPS),
            new LimitedWriteByKey());

    private final FunctionForms<ScalarFunction> functions =
            FunctionForms.of(ScalarFunction.class, PostgresFunctions::form);

    private final PostgresCasts casts = new PostgresCasts(this::castType);

    private PostgresDialect() {}

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TIME ZONE 'UTC'");
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
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

    // The collation "C" orders UTF-8 by bytes, which is by code point.
    @Override
    public String columnType(LogicalType type) {
        String name = type instanceof LogicalType.Varchar(int length) ? "varchar(" + length + ")" : castType(type);
        boolean text = type.isText()
                || (type instanceof LogicalType.Enumeration labels && labels.storage() == EnumStorage.TEXT_WITH_CHECK);
        return text ? name + " COLLATE \"C\"" : name;
    }

    // A cast to varchar(n) would cut silently, hence text.
    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "boolean";
            case LogicalType.SmallInt t -> "smallint";
            case LogicalType.Int t -> "integer";
            case LogicalType.BigInt t -> "bigint";
            case LogicalType.Decimal(int precision, int scale) -> "numeric(" + precision + ", " + scale + ")";
            case LogicalType.Real t -> "real";
            case LogicalType.DoublePrecision t -> "double precision";
            case LogicalType.Varchar t -> "text";
            case LogicalType.Text t -> "text";
            case LogicalType.Timestamp t -> "timestamp(6) with time zone";
            case LogicalType.DateTime t -> "timestamp(6)";
            case LogicalType.Date t -> "date";
            case LogicalType.Time t -> "time(6)";
            case LogicalType.Uuid t -> "uuid";
            case LogicalType.Binary t -> "bytea";
            case LogicalType.Json t -> "jsonb";
            case LogicalType.Enumeration t -> enumeration(t);
            case LogicalType.Array(LogicalType element) -> castType(element) + "[]";
        };
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return casts.of(from, to);
    }

    private static String enumeration(LogicalType.Enumeration type) {
        return switch (type.storage()) {
            case TEXT_WITH_CHECK -> "text";
            case NATIVE -> '"' + type.name().replace("\"", "\"\"") + '"';
        };
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return Optional.empty();
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return functions.of(function);
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return switch (function) {
            case COUNT_ROWS, COUNT -> call("count");
            case SUM -> call("sum");
            case AVERAGE -> call("avg");
            case MINIMUM -> call("min");
            case MAXIMUM -> call("max");
            case EVERY -> call("bool_and");
            case SOME -> call("bool_or");
        };
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return switch (function) {
            case ROW_NUMBER,
                    RANK,
                    DENSE_RANK,
                    PERCENT_RANK,
                    CUME_DIST,
                    NTILE,
                    LAG,
                    LEAD,
                    FIRST_VALUE,
                    LAST_VALUE,
                    NTH_VALUE -> call(function.name().toLowerCase(Locale.ROOT));
        };
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return PostgresTimes.extract(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return PostgresTimes.dateAdd(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return PostgresTimes.dateTruncate(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return PostgresTimes.dateDifference(unit, operand);
    }

    /** {@return how a dialect of the same language casts, by what it calls types} */
    public static FunctionForm cast(Function<LogicalType, String> names, LogicalType from, LogicalType to) {
        return new PostgresCasts(names).of(from, to);
    }

    @Override
    public Failure classify(DriverError error) {
        return PostgresErrors.classify(error);
    }
}
