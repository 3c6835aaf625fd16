package dev.hysteria.dialect.mariadb;

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
import dev.hysteria.dialect.JsonForms;
import dev.hysteria.dialect.Limits;
import dev.hysteria.dialect.LiteralForms;
import dev.hysteria.dialect.Loading;
import dev.hysteria.dialect.PlanForm;
import dev.hysteria.dialect.SelectForms;
import dev.hysteria.dialect.Traits;
import dev.hysteria.dialect.WriteForms;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.rewrite.AggregateSubqueryByDerived;
import dev.hysteria.rewrite.AssignmentsInOrder;
import dev.hysteria.rewrite.ChangedTextsByConcat;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.FractionsByCounts;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.HavingByDerived;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.NeighbourDefaultByCase;
import dev.hysteria.rewrite.NullIfByCase;
import dev.hysteria.rewrite.NullOrderByKey;
import dev.hysteria.rewrite.NullableOuterColumns;
import dev.hysteria.rewrite.OuterExtremesByCoalesce;
import dev.hysteria.rewrite.OwnTableByDerived;
import dev.hysteria.rewrite.ReplacementNullByCase;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.RoundedDoublesByCast;
import dev.hysteria.rewrite.RowEqualityByScalars;
import dev.hysteria.rewrite.RowOrderByScalars;
import dev.hysteria.rewrite.SkippedDistinctByDerived;
import dev.hysteria.rewrite.SubqueryByDerived;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WholeWindowsByDerived;
import dev.hysteria.rewrite.WindowOrderByConstant;
import dev.hysteria.rewrite.WindowsByDerived;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.Conversion;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** MariaDB, 10.6 and later; equality of JSON documents needs 10.7. */
public final class MariaDbDialect implements Dialect {

    // before the instance, which asks it while it is made
    private static final MySqlDialect MYSQL = MySqlDialect.INSTANCE;

    /** The dialect. */
    public static final MariaDbDialect INSTANCE = new MariaDbDialect();

    private static final Traits TRAITS = new Traits(
            MYSQL.traits().naming(),
            new SelectForms(
                    SelectForms.Paging.LIMIT_OFFSET_WITH_MAXIMUM,
                    SelectForms.EmptySource.OMITTED,
                    SelectForms.NullOrdering.SMALLEST,
                    SelectForms.Laterals.NONE_AND_ISOLATED,
                    SelectForms.Recursions.KEYWORD_WIDENED,
                    SelectForms.Locking.CLAUSE_OR_SHARE_MODE,
                    SelectForms.SetForms.COMPLETE,
                    SelectForms.SetArms.PARENTHESES_BUT_FOR_WITH,
                    SelectForms.Hints.NONE),
            new GroupForms(
                    GroupForms.GroupingSets.NONE,
                    GroupForms.TextAggregates.GROUP_CONCAT_SEPARATOR,
                    GroupForms.Frames.ROWS_AND_RANGE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    new ExpressionForms.TextForms(
                            ExpressionForms.Concatenation.FUNCTION,
                            ExpressionForms.TextOrder.BY_CODE_POINT,
                            ExpressionForms.LikeForm.STANDARD,
                            ExpressionForms.Regexps.REGEXP,
                            ExpressionForms.WordSearch.REGEXP),
                    ExpressionForms.NullSafeEquality.SPACESHIP,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.DIV, ExpressionForms.Remainder.MOD_PLUS_ZERO),
                    ExpressionForms.LongList.JSON_TABLE,
                    new JsonForms(
                            JsonForms.JsonAccess.EXTRACT_AND_VALUE,
                            JsonForms.JsonValues.TEXT,
                            JsonForms.JsonContainment.FUNCTIONS,
                            JsonForms.ArrayForm.JSON_TABLE)),
            new WriteForms(
                    WriteForms.Upsert.ON_DUPLICATE_KEY_WITH_VALUES,
                    new WriteForms.ReturningForms(
                            WriteForms.ReturningForm.CLAUSE,
                            WriteForms.ReturningForm.READ_BY_KEY,
                            WriteForms.ReturningForm.CLAUSE_OF_ONE_TABLE),
                    WriteForms.MultiRowInsert.VALUES,
                    WriteForms.EmptyInsert.EMPTY_LISTS,
                    WriteForms.Assignments.IN_ORDER,
                    new WriteForms.JoinedForms(
                            WriteForms.JoinedWrite.JOIN_IN_TARGET, WriteForms.JoinedWrite.JOIN_IN_TARGET),
                    WriteForms.LimitedWrite.ORDER_LIMIT,
                    WriteForms.TruncateForm.RESTARTING),
            new LiteralForms(
                    LiteralForms.TextLiteral.QUOTED_BACKSLASH_DOUBLED,
                    LiteralForms.BinaryLiteral.X_QUOTED_UNLESS_EMPTY,
                    LiteralForms.TruthLiteral.WORDS,
                    LiteralForms.TimeLiteral.KEYWORD,
                    LiteralForms.TimeParameter.CAST),
            MYSQL.traits().storage(),
            new DdlForms(
                    DdlForms.IdentityForm.AUTO_INCREMENT,
                    DdlForms.SequenceForm.NEXT_VALUE_FOR,
                    DdlForms.ComputedForm.GENERATED_ALWAYS,
                    DdlForms.CommentForm.INLINE,
                    DdlForms.Defaults.BARE_WHEN_SHORT,
                    DdlForms.EnumForm.INLINE,
                    new DdlForms.IndexForms(
                            DdlForms.IndexKeys.COLUMNS,
                            DdlForms.TextKeys.DECLARED_LENGTH,
                            DdlForms.PartialIndexes.NONE,
                            DdlForms.UniqueNulls.DISTINCT,
                            DdlForms.TextIndexes.NONE),
                    new DdlForms.ForeignKeyForms(
                            DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.ALTER_TABLE)));

    // A mode with NO_BACKSLASH_ESCAPES, ANSI_QUOTES or without strictness would change what our statements mean;
    // ONLY_FULL_GROUP_BY refuses columns that depend on a grouped key.
    private static final String SQL_MODE = "sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,"
            + "NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_VALUE_ON_ZERO'";

    // Without useAffectedRows the rows found are counted, not those that changed, as everywhere.
    // https://mariadb.com/kb/en/about-mariadb-connector-j/
    private static final ConnectionForms CONNECTION = new ConnectionForms(
            List.of("jdbc:mariadb:"),
            "org.mariadb.jdbc.Driver",
            "org.mariadb.jdbc:mariadb-java-client",
            Map.of(
                    "useServerPrepStmts", "true",
                    "cachePrepStmts", "true",
                    "prepStmtCacheSize", "250",
                    "useAffectedRows", "false",
                    "connectionTimeZone", "UTC",
                    "forceConnectionTimeZoneToSession", "true"),
            MariaDbDialect::prepare,
            // https://mariadb.com/kb/en/about-mariadb-connector-j/: another statement takes the rest into memory
            new ConnectionForms.Streaming(ConnectionForms.StreamingForm.FETCH_SIZE, ConnectionForms.Meanwhile.OCCUPIED),
            new Loading.ManyRows(),
            ConnectionForms.WriteTransactions.PLAIN,
            PlanForm.JSON_FORMAT);

    private static final List<Rewrite> REWRITES = List.of(
            new NullableOuterColumns(),
            new WholeGroupByCount(),
            new WholeWindowsByDerived(),
            new KeyParametersByLiteral(),
            new FullJoinByUnion(FullJoinByUnion.Joins.ALL),
            new GroupingSetsByUnion(),
            new HavingByDerived(),
            new ComputedKeysByDerived(ComputedKeysByDerived.Keys.ALL),
            new DistinctOnByWindow(),
            new OuterExtremesByCoalesce(),
            new NeighbourDefaultByCase(NeighbourDefaultByCase.Asked.ALL),
            new RowEqualityByScalars(),
            new RowOrderByScalars(),
            new FilterByCase(),
            new ZeroDivisorByNull(),
            new ReplacementNullByCase(),
            new ChangedTextsByConcat(),
            new RoundedDoublesByCast(),
            // NULLIF of binary values beside IN brings the server down: seen on 11.4.5
            new NullIfByCase(),
            new FractionsByCounts(),
            new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS_OR_SEVERAL),
            new InsensitiveLikeByLower(),
            new AssignmentsInOrder(),
            new NullOrderByKey(NullOrderByKey.Times.AS_OTHERS),
            new WindowOrderByConstant(WindowOrderByConstant.Needed.ALWAYS),
            new OwnTableByDerived(),
            new SkippedDistinctByDerived(),
            new AggregateSubqueryByDerived(),
            new SubqueryByDerived());

    private final FunctionForms<ScalarFunction> functions =
            FunctionForms.of(ScalarFunction.class, MariaDbDialect::form);

    private MariaDbDialect() {}

    // GROUP_CONCAT cuts at 1 MiB, quotients have 4 more digits than the dividend and recursions end silently after 1000
    // iterations unless told otherwise.
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET NAMES utf8mb4 COLLATE " + MariaDbTypes.COLLATION + ", time_zone = '+00:00', " + SQL_MODE
                            + ", group_concat_max_len = 1073741824, div_precision_increment = 20"
                            + ", max_recursive_iterations = 4294967295");
        }
    }

    @Override
    public String name() {
        return "MariaDB";
    }

    @Override
    public Traits traits() {
        return TRAITS;
    }

    @Override
    public Limits limits() {
        return MYSQL.limits();
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
        return MariaDbTypes.column(type);
    }

    @Override
    public String castType(LogicalType type) {
        return MariaDbTypes.cast(type);
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        if (Conversion.of(from, to) == Conversion.TEXT_TO_JSON) {
            return MySqlDialect.guarded("JSON_VALID({0})", "{0}");
        }
        // documents are texts, and there is no cast to json
        return to instanceof LogicalType.Json ? pattern("{0}") : MYSQL.cast(from, to);
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return type instanceof LogicalType.Json ? Optional.of(pattern("JSON_VALID({0})")) : MYSQL.columnCheck(type);
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return functions.of(function);
    }

    private static FunctionForm form(ScalarFunction function) {
        return switch (function) {
            // before 10.10 there are no RANDOM_BYTES
            case RANDOM_UUID ->
                pattern("UNHEX(INSERT(INSERT(MD5(CONCAT(UUID(), RAND(), RAND())), 13, 1, '4'), 17, 1, SUBSTR('89AB', 1"
                        + " + FLOOR(RAND() * 4), 1)))");
            case LOWER,
                    UPPER,
                    LENGTH,
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
                    DATE_OF -> MYSQL.function(function);
        };
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return MYSQL.aggregate(function);
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return MYSQL.windowFunction(function);
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return MYSQL.extract(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return MYSQL.dateAdd(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return MYSQL.dateTruncate(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return MYSQL.dateDifference(unit, operand);
    }

    @Override
    public Failure classify(DriverError error) {
        return MYSQL.classify(error);
    }
}
