package dev.hysteria.dialect.mysql;

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
import dev.hysteria.rewrite.AggregateSubqueryByDerived;
import dev.hysteria.rewrite.AssignmentsInOrder;
import dev.hysteria.rewrite.BagOperationsByNumbering;
import dev.hysteria.rewrite.ChangedTextsByConcat;
import dev.hysteria.rewrite.ComputedKeysByDerived;
import dev.hysteria.rewrite.DistinctOnByWindow;
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.FullJoinByUnion;
import dev.hysteria.rewrite.GroupedDistinctByDerived;
import dev.hysteria.rewrite.GroupingSetsByUnion;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LookupKeysByAnyValue;
import dev.hysteria.rewrite.NeighbourDefaultByCase;
import dev.hysteria.rewrite.NullIfByCase;
import dev.hysteria.rewrite.NullOrderByKey;
import dev.hysteria.rewrite.NullableOuterColumns;
import dev.hysteria.rewrite.OuterItemsByCoalesce;
import dev.hysteria.rewrite.OwnTableByDerived;
import dev.hysteria.rewrite.RanksByCast;
import dev.hysteria.rewrite.ReplacementWidthByTrim;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.RowEqualityByScalars;
import dev.hysteria.rewrite.RowInQueryByExists;
import dev.hysteria.rewrite.RowOrderByScalars;
import dev.hysteria.rewrite.SetOperationsByGrouping;
import dev.hysteria.rewrite.SkippedDistinctByDerived;
import dev.hysteria.rewrite.SubqueryByDerived;
import dev.hysteria.rewrite.WholeGroupByCount;
import dev.hysteria.rewrite.WindowsByDerived;
import dev.hysteria.rewrite.ZeroDivisorByNull;
import dev.hysteria.type.LogicalType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                    SelectForms.Laterals.LATERAL_SORTED,
                    SelectForms.Recursions.KEYWORD_WIDENED_READ_ONCE,
                    SelectForms.Locking.CLAUSE,
                    SelectForms.SetForms.COMPLETE,
                    SelectForms.SetArms.PARENTHESES_BUT_FOR_SETS,
                    SelectForms.Hints.IN_COMMENTS),
            new GroupForms(
                    GroupForms.GroupingSets.NONE,
                    GroupForms.TextAggregates.GROUP_CONCAT_SEPARATOR_OF_COLUMNS,
                    GroupForms.Frames.ROWS_AND_RANGE),
            new ExpressionForms(
                    ExpressionForms.Truths.VALUES,
                    new ExpressionForms.TextForms(
                            ExpressionForms.Concatenation.FUNCTION,
                            ExpressionForms.TextOrder.BY_CODE_POINT,
                            ExpressionForms.LikeForm.STANDARD,
                            ExpressionForms.Regexps.REGEXP_LIKE_WITH_N_AND_U,
                            ExpressionForms.WordSearch.REGEXP),
                    ExpressionForms.NullSafeEquality.SPACESHIP,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.DIV, ExpressionForms.Remainder.MOD),
                    ExpressionForms.LongList.JSON_TABLE,
                    new JsonForms(
                            JsonForms.JsonAccess.EXTRACT_AND_UNQUOTE,
                            JsonForms.JsonValues.CAST,
                            JsonForms.JsonContainment.DOCUMENTS,
                            JsonForms.ArrayForm.JSON_TABLE_UNJOINED)),
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
                    LiteralForms.BinaryLiteral.X_QUOTED_UNLESS_EMPTY,
                    LiteralForms.TruthLiteral.WORDS,
                    LiteralForms.TimeLiteral.KEYWORD,
                    LiteralForms.TimeParameter.CAST_MOMENTS_TOO),
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
                    DdlForms.SequenceForm.NONE,
                    DdlForms.ComputedForm.GENERATED_ALWAYS,
                    DdlForms.CommentForm.INLINE,
                    DdlForms.Defaults.BARE_WHEN_SHORT,
                    DdlForms.EnumForm.INLINE,
                    new DdlForms.IndexForms(
                            DdlForms.IndexKeys.EXPRESSIONS,
                            DdlForms.TextKeys.DECLARED_LENGTH,
                            DdlForms.PartialIndexes.NONE,
                            DdlForms.UniqueNulls.DISTINCT,
                            DdlForms.TextIndexes.NONE),
                    new DdlForms.ForeignKeyForms(
                            DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.ALTER_TABLE)));

    // https://dev.mysql.com/doc/refman/8.0/en/identifier-length.html; placeholders are counted in 16 bits by the
    // protocol
    private static final Limits LIMITS = new Limits(64, IdentifierMeasure.CHARACTERS, 65_535, 65_535, 256);

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
            // https://dev.mysql.com/doc/connector-j/en/connector-j-reference-implementation-notes.html: all rows first
            new ConnectionForms.Streaming(
                    ConnectionForms.StreamingForm.MINIMUM_FETCH_SIZE, ConnectionForms.Meanwhile.OCCUPIED),
            new Loading.ManyRows(),
            ConnectionForms.WriteTransactions.PLAIN,
            PlanForm.ARROWS);

    private static final List<Rewrite> REWRITES = List.of(
            new NullableOuterColumns(),
            new WholeGroupByCount(),
            new RanksByCast(),
            new KeyParametersByLiteral(),
            new FullJoinByUnion(FullJoinByUnion.Joins.ALL),
            new GroupingSetsByUnion(),
            new ComputedKeysByDerived(ComputedKeysByDerived.Keys.ALL),
            new GroupedDistinctByDerived(),
            new DistinctOnByWindow(),
            new BagOperationsByNumbering(),
            new SetOperationsByGrouping(),
            new LookupKeysByAnyValue(),
            new RowEqualityByScalars(),
            new RowOrderByScalars(),
            new RowInQueryByExists(),
            new NeighbourDefaultByCase(NeighbourDefaultByCase.Asked.DOCUMENTS),
            new FilterByCase(),
            new ZeroDivisorByNull(),
            new ChangedTextsByConcat(),
            new ReplacementWidthByTrim(),
            // NULLIF of temporal values is null to TIMESTAMPDIFF and DATE, that of binary ones wrong beside IN: seen on
            // 8.0.31
            new NullIfByCase(),
            new InsensitiveLikeByLower(),
            new AssignmentsInOrder(),
            new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS),
            new NullOrderByKey(NullOrderByKey.Times.APART),
            new OwnTableByDerived(),
            new SkippedDistinctByDerived(),
            new AggregateSubqueryByDerived(),
            new SubqueryByDerived(),
            new OuterItemsByCoalesce());

    private MySqlDialect() {}

    // GROUP_CONCAT cuts at 1,024 bytes, quotients have 4 more digits than the dividend and recursions fail after 1,000
    // iterations unless told otherwise.
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET NAMES utf8mb4 COLLATE " + MySqlTypes.COLLATION + ", time_zone = '+00:00', "
                    + SAFE_SQL_MODE + ", group_concat_max_len = 1073741824, div_precision_increment = 20"
                    + ", cte_max_recursion_depth = 4294967295");
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

    @Override
    public String columnType(LogicalType type) {
        return MySqlTypes.column(type);
    }

    @Override
    public String castType(LogicalType type) {
        return MySqlTypes.cast(type);
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return MySqlCasts.of(from, to, castType(to));
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return MySqlTypes.check(type);
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return MySqlFunctions.SCALARS.of(function);
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return MySqlFunctions.aggregate(function);
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return MySqlFunctions.window(function);
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return MySqlTimes.EXTRACTS.apply(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return MySqlTimes.ADDITIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return MySqlTimes.TRUNCATIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return MySqlTimes.DIFFERENCES.apply(unit, operand);
    }

    /** {@return the form of a value that is an error, unless it is null, where a condition on it does not hold} */
    public static FunctionForm guarded(String condition, String value) {
        return MySqlCasts.guarded(condition, value);
    }

    @Override
    public Failure classify(DriverError error) {
        return MySqlErrors.classify(error);
    }
}
