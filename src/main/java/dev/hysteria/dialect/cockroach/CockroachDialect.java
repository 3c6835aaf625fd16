package dev.hysteria.dialect.cockroach;

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
import dev.hysteria.dialect.FailureKind;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.dialect.FunctionForms;
import dev.hysteria.dialect.GroupForms;
import dev.hysteria.dialect.IdentifierMeasure;
import dev.hysteria.dialect.Limits;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.NullPropagatingExtremes;
import dev.hysteria.rewrite.RecursionByCasts;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WindowLiteralsByCast;
import dev.hysteria.rewrite.WindowOrderByConstant;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * CockroachDB, 23.1 and later.
 *
 * <p>Its driver and URLs are PostgreSQL's, so it is never recognised by a URL: name the dialect where the database is configured. Written
 * after the manual; no server has run it.
 *
 * @see <a href="https://www.cockroachlabs.com/docs/stable/postgresql-compatibility">PostgreSQL compatibility</a>
 */
public final class CockroachDialect implements Dialect {

    private static final Dialect POSTGRES = PostgresDialect.INSTANCE;

    private static final Traits TRAITS = new Traits(
            POSTGRES.traits().naming(),
            new SelectForms(
                    SelectForms.Paging.LIMIT_OFFSET,
                    SelectForms.EmptySource.OMITTED,
                    // https://www.cockroachlabs.com/docs/stable/null-handling#nulls-and-sorting
                    SelectForms.NullOrdering.SMALLEST_OR_SAID,
                    SelectForms.Laterals.LATERAL,
                    SelectForms.Recursions.KEYWORD_AND_HINTS,
                    SelectForms.Locking.CLAUSE,
                    SelectForms.SetForms.COMPLETE,
                    SelectForms.SetArms.PARENTHESES,
                    SelectForms.Hints.NONE),
            new GroupForms(
                    GroupForms.GroupingSets.NONE,
                    GroupForms.TextAggregates.STRING_AGG_ORDER_INSIDE,
                    GroupForms.Frames.COMPLETE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    new ExpressionForms.TextForms(
                            ExpressionForms.Concatenation.PIPES,
                            ExpressionForms.TextOrder.BY_CODE_POINT,
                            ExpressionForms.LikeForm.STANDARD,
                            ExpressionForms.Regexps.TILDE_WITH_S,
                            ExpressionForms.WordSearch.REGEXP),
                    ExpressionForms.NullSafeEquality.IS_NOT_DISTINCT_FROM,
                    // a slash divides integers into a decimal
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.DOUBLE_SLASH, ExpressionForms.Remainder.MOD),
                    ExpressionForms.LongList.ARRAY,
                    POSTGRES.traits().expression().json()),
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
                    WriteForms.LimitedWrite.ORDER_LIMIT,
                    WriteForms.TruncateForm.CONTINUING),
            POSTGRES.traits().literal(),
            POSTGRES.traits().storage(),
            new DdlForms(
                    DdlForms.IdentityForm.GENERATED_BY_DEFAULT,
                    DdlForms.SequenceForm.NEXTVAL_FUNCTION,
                    DdlForms.ComputedForm.GENERATED_ALWAYS,
                    DdlForms.CommentForm.STATEMENT,
                    DdlForms.Defaults.BARE,
                    DdlForms.EnumForm.TYPE,
                    POSTGRES.traits().ddl().indexes(),
                    POSTGRES.traits().ddl().foreignKeys()));

    private static final Limits LIMITS = new Limits(128, IdentifierMeasure.BYTES, 65_535, 65_535, 64);

    private static final ConnectionForms CONNECTION = new ConnectionForms(
            List.of(),
            POSTGRES.connection().driverClass(),
            POSTGRES.connection().driverArtifact(),
            Map.of("reWriteBatchedInserts", "true", "tcpKeepAlive", "true"),
            POSTGRES.connection().preparation(),
            // https://www.cockroachlabs.com/docs/stable/postgresql-compatibility: one portal at a time
            new ConnectionForms.Streaming(
                    ConnectionForms.StreamingForm.FETCH_SIZE_IN_TRANSACTION, ConnectionForms.Meanwhile.OCCUPIED),
            POSTGRES.connection().loading(),
            ConnectionForms.WriteTransactions.PLAIN,
            PlanForm.BULLETS);

    private static final List<Rewrite> REWRITES = List.of(
            new WholeGroupByCount(),
            new RecursionByCasts(),
            new KeyParametersByLiteral(),
            // whether it takes full joins by any condition was not tried: the union is right in any case
            new FullJoinByUnion(FullJoinByUnion.Joins.WITHOUT_EQUALITY),
            new GroupingSetsByUnion(),
            new ZeroDivisorByNull(),
            new NullPropagatingExtremes(),
            new InsensitiveLikeByLower(),
            new WindowLiteralsByCast(),
            new WindowOrderByConstant(WindowOrderByConstant.Needed.FOR_GROUPS));

    /** The dialect. */
    public static final CockroachDialect INSTANCE = new CockroachDialect();

    private final FunctionForms<ScalarFunction> functions =
            FunctionForms.of(ScalarFunction.class, CockroachDialect::form);

    private CockroachDialect() {}

    @Override
    public String name() {
        return "CockroachDB";
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

    // Texts are ordered by their bytes unless a column says otherwise; an integer would have 64 bits.
    // https://www.cockroachlabs.com/docs/stable/data-types
    @Override
    public String columnType(LogicalType type) {
        return type instanceof LogicalType.Varchar(int length) ? "varchar(" + length + ")" : castType(type);
    }

    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> "int2";
            case LogicalType.Int t -> "int4";
            case LogicalType.BigInt t -> "int8";
            case LogicalType.Array(LogicalType element) -> castType(element) + "[]";
            case LogicalType.Bool t -> POSTGRES.castType(t);
            case LogicalType.Decimal t -> POSTGRES.castType(t);
            case LogicalType.Real t -> POSTGRES.castType(t);
            case LogicalType.DoublePrecision t -> POSTGRES.castType(t);
            case LogicalType.Text t -> POSTGRES.castType(t);
            case LogicalType.Timestamp t -> POSTGRES.castType(t);
            case LogicalType.DateTime t -> POSTGRES.castType(t);
            case LogicalType.Date t -> POSTGRES.castType(t);
            case LogicalType.Time t -> POSTGRES.castType(t);
            case LogicalType.Uuid t -> POSTGRES.castType(t);
            case LogicalType.Binary t -> POSTGRES.castType(t);
            case LogicalType.Json t -> POSTGRES.castType(t);
            case LogicalType.Enumeration t -> POSTGRES.castType(t);
            case LogicalType.Varchar t -> POSTGRES.castType(t);
        };
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return PostgresDialect.cast(this::castType, from, to);
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return Optional.empty();
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return functions.of(function);
    }

    private static FunctionForm form(ScalarFunction function) {
        return switch (function) {
            // every letter changes case, without a collation
            case LOWER -> call("lower");
            case UPPER -> call("upper");
            case LENGTH,
                    TRIM,
                    TRIM_LEADING,
                    TRIM_TRAILING,
                    SUBSTRING,
                    LEFT,
                    RIGHT,
                    REPLACE,
                    POSITION,
                    PAD_LEADING,
                    PAD_TRAILING,
                    REPEAT,
                    REVERSE,
                    ABSOLUTE,
                    SIGN,
                    CEILING,
                    FLOOR,
                    ROUND,
                    TRUNCATE,
                    POWER,
                    SQUARE_ROOT,
                    EXPONENTIAL,
                    NATURAL_LOGARITHM,
                    GREATEST,
                    LEAST,
                    COALESCE,
                    NULL_IF,
                    CURRENT_TIMESTAMP,
                    CURRENT_DATE,
                    DATE_OF,
                    RANDOM_UUID -> POSTGRES.function(function);
        };
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return POSTGRES.aggregate(function);
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return POSTGRES.windowFunction(function);
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return POSTGRES.extract(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return POSTGRES.dateAdd(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return POSTGRES.dateTruncate(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return POSTGRES.dateDifference(unit, operand);
    }

    // Transactions that collide get 40001 and are to be repeated; 40003 means that nobody knows whether it committed.
    // https://www.cockroachlabs.com/docs/stable/common-errors
    @Override
    public Failure classify(DriverError error) {
        return error.sqlState().equals("40003") ? Failure.of(FailureKind.CONNECTION_FAILURE) : POSTGRES.classify(error);
    }
}
