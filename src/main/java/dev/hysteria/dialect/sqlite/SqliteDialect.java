package dev.hysteria.dialect.sqlite;

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
import dev.hysteria.dialect.Loading;
import dev.hysteria.dialect.NamingForms;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.StorageForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.rewrite.BagOperationsByNumbering;
import dev.hysteria.rewrite.ConstantKeysByCast;
import dev.hysteria.rewrite.DecimalsByRounding;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.JoinedDeleteByExists;
import dev.hysteria.rewrite.LimitedWriteByKey;
import dev.hysteria.rewrite.NullableOuterColumns;
import dev.hysteria.rewrite.QuantifiedByExtremes;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.SkippedDistinctByDerived;
import dev.hysteria.rewrite.SmallestNullsWhereNone;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WindowsByDerived;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** SQLite, 3.46 and later. */
public final class SqliteDialect implements Dialect {

    /** The dialect. */
    public static final SqliteDialect INSTANCE = new SqliteDialect();

    private static final Traits TRAITS = new Traits(
            new NamingForms(
                    NamingForms.Quoting.DOUBLE_QUOTES,
                    NamingForms.AliasForm.AS,
                    NamingForms.Namespaces.ATTACHED,
                    NamingForms.QuestionMarks.NONE),
            new SelectForms(
                    SelectForms.Paging.LIMIT_OFFSET_WITH_MINUS_ONE,
                    SelectForms.EmptySource.OMITTED,
                    SelectForms.NullOrdering.SMALLEST_OR_SAID,
                    SelectForms.Laterals.NONE,
                    SelectForms.Recursions.KEYWORD_AND_HINTS,
                    SelectForms.Locking.NONE,
                    SelectForms.SetForms.ALL_WITH_UNION_ONLY,
                    SelectForms.SetArms.SUB_SELECT,
                    SelectForms.Hints.NONE),
            new GroupForms(
                    GroupForms.GroupingSets.NONE,
                    GroupForms.TextAggregates.GROUP_CONCAT_ORDER_INSIDE,
                    GroupForms.Frames.COMPLETE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    new ExpressionForms.TextForms(
                            ExpressionForms.Concatenation.PIPES,
                            ExpressionForms.TextOrder.BY_CODE_POINT,
                            ExpressionForms.LikeForm.STANDARD,
                            ExpressionForms.Regexps.REGEXP,
                            ExpressionForms.WordSearch.POSITION_IN_WORDS),
                    ExpressionForms.NullSafeEquality.IS,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.SLASH, ExpressionForms.Remainder.PERCENT_OF_INTEGERS),
                    ExpressionForms.LongList.JSON_EACH,
                    new JsonForms(
                            JsonForms.JsonAccess.ARROWS_WITH_PATH,
                            JsonForms.JsonValues.TEXT,
                            JsonForms.JsonContainment.REGISTERED_FUNCTIONS,
                            JsonForms.ArrayForm.JSON_EACH)),
            new WriteForms(
                    WriteForms.Upsert.ON_CONFLICT,
                    new WriteForms.ReturningForms(
                            WriteForms.ReturningForm.CLAUSE,
                            WriteForms.ReturningForm.CLAUSE_OF_TABLE,
                            WriteForms.ReturningForm.CLAUSE_OF_TABLE),
                    WriteForms.MultiRowInsert.VALUES,
                    WriteForms.EmptyInsert.DEFAULT_VALUES,
                    WriteForms.Assignments.AT_ONCE,
                    new WriteForms.JoinedForms(WriteForms.JoinedWrite.FURTHER_SOURCES, WriteForms.JoinedWrite.NONE),
                    WriteForms.LimitedWrite.NONE,
                    WriteForms.TruncateForm.DELETE_RESTARTING),
            new LiteralForms(
                    LiteralForms.TextLiteral.QUOTED,
                    LiteralForms.BinaryLiteral.X_QUOTED,
                    LiteralForms.TruthLiteral.NUMBERS,
                    LiteralForms.TimeLiteral.TEXT,
                    LiteralForms.TimeParameter.BARE),
            new StorageForms(
                    StorageForms.BooleanStorage.NUMBER,
                    StorageForms.InstantStorage.TEXT,
                    StorageForms.LocalTimeStorage.TEXT,
                    StorageForms.UuidStorage.TEXT,
                    StorageForms.JsonStorage.TEXT,
                    StorageForms.ArrayStorage.JSON,
                    StorageForms.DecimalStorage.EXACT_TO_15_DIGITS,
                    StorageForms.EmptyText.KEPT),
            new DdlForms(
                    DdlForms.IdentityForm.INTEGER_PRIMARY_KEY,
                    DdlForms.SequenceForm.NONE,
                    DdlForms.ComputedForm.GENERATED_ALWAYS,
                    DdlForms.CommentForm.NONE,
                    DdlForms.Defaults.BARE,
                    DdlForms.EnumForm.CHECK,
                    new DdlForms.IndexForms(
                            DdlForms.IndexKeys.EXPRESSIONS,
                            DdlForms.TextKeys.ANY_LENGTH,
                            DdlForms.PartialIndexes.WHERE,
                            DdlForms.UniqueNulls.DISTINCT,
                            DdlForms.TextIndexes.VIRTUAL_TABLE),
                    new DdlForms.ForeignKeyForms(
                            DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.IN_CREATE_TABLE_ONLY)));

    // https://www.sqlite.org/limits.html; names have no limit of their own
    private static final Limits LIMITS = new Limits(1_000, IdentifierMeasure.CHARACTERS, 32_766, 32_766, 64);

    // https://www.sqlite.org/pragma.html; settings of the same names are taken by the driver
    private static final ConnectionForms CONNECTION = new ConnectionForms(
            List.of("jdbc:sqlite:"),
            "org.sqlite.JDBC",
            "org.xerial:sqlite-jdbc",
            Map.of(
                    "journal_mode", "WAL",
                    "synchronous", "NORMAL",
                    "busy_timeout", "5000"),
            // a lambda, not a reference: that would load the driver, which users of other databases do not have
            connection -> SqliteFunctions.prepare(connection),
            new ConnectionForms.Streaming(ConnectionForms.StreamingForm.ALWAYS, ConnectionForms.Meanwhile.SHARED),
            new Loading.Batches(),
            ConnectionForms.WriteTransactions.IMMEDIATE,
            PlanForm.QUERY_PLAN);

    private static final List<Rewrite> REWRITES = List.of(
            new NullableOuterColumns(),
            new WholeGroupByCount(),
            new DecimalsByRounding(),
            new GroupingSetsByUnion(),
            new BagOperationsByNumbering(),
            new DistinctOnByWindow(),
            new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS),
            new SkippedDistinctByDerived(),
            new QuantifiedByExtremes(),
            new InsensitiveLikeByLower(),
            new JoinedDeleteByExists(),
            new LimitedWriteByKey(),
            new ConstantKeysByCast(),
            new SmallestNullsWhereNone());

    private final FunctionForms<ScalarFunction> functions = FunctionForms.of(ScalarFunction.class, SqliteForms::form);

    private SqliteDialect() {}

    @Override
    public String name() {
        return "SQLite";
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

    @Override
    public String columnType(LogicalType type) {
        return castType(type);
    }

    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "INTEGER";
            case LogicalType.SmallInt t -> "INTEGER";
            case LogicalType.Int t -> "INTEGER";
            case LogicalType.BigInt t -> "INTEGER";
            case LogicalType.Decimal t -> "NUMERIC";
            case LogicalType.Real t -> "REAL";
            case LogicalType.DoublePrecision t -> "REAL";
            case LogicalType.Varchar t -> "TEXT";
            case LogicalType.Text t -> "TEXT";
            case LogicalType.Timestamp t -> "TEXT";
            case LogicalType.DateTime t -> "TEXT";
            case LogicalType.Date t -> "TEXT";
            case LogicalType.Time t -> "TEXT";
            case LogicalType.Uuid t -> "TEXT";
            case LogicalType.Binary t -> "BLOB";
            case LogicalType.Json t -> "TEXT";
            case LogicalType.Enumeration t -> "TEXT";
            case LogicalType.Array t -> "TEXT";
        };
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> Optional.of(pattern("{0} IN (0, 1)"));
            case LogicalType.Varchar(int length) -> Optional.of(pattern("length({0}) <= " + length));
            case LogicalType.Json t -> Optional.of(pattern("json_valid({0})"));
            case LogicalType.Array t -> Optional.of(pattern("json_type({0}) = 'array'"));
            case LogicalType.SmallInt t -> Optional.empty();
            case LogicalType.Int t -> Optional.empty();
            case LogicalType.BigInt t -> Optional.empty();
            // where it alone knows how many digits there may be
            case LogicalType.Decimal(int precision, int scale) ->
                Optional.of(pattern("abs({0}) < 1" + "0".repeat(precision - scale)));
            case LogicalType.Real t -> Optional.empty();
            case LogicalType.DoublePrecision t -> Optional.empty();
            case LogicalType.Text t -> Optional.empty();
            case LogicalType.Timestamp t -> Optional.empty();
            case LogicalType.DateTime t -> Optional.empty();
            case LogicalType.Date t -> Optional.empty();
            case LogicalType.Time t -> Optional.empty();
            case LogicalType.Uuid t -> Optional.empty();
            case LogicalType.Binary t -> Optional.empty();
            case LogicalType.Enumeration t -> Optional.empty();
        };
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return SqliteCasts.of(from, to, castType(to));
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
            case MINIMUM, EVERY -> call("min");
            case MAXIMUM, SOME -> call("max");
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
        return SqliteTimes.extract(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return SqliteTimes.dateAdd(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return SqliteTimes.dateTruncate(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return SqliteTimes.dateDifference(unit, operand);
    }

    @Override
    public Failure classify(DriverError error) {
        return SqliteErrors.classify(error);
    }
}
