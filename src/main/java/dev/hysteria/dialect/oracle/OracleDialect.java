package dev.hysteria.dialect.oracle;

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
import dev.hysteria.rewrite.FilterByCase;
import dev.hysteria.rewrite.InlineWindows;
import dev.hysteria.rewrite.InsensitiveLikeByLower;
import dev.hysteria.rewrite.JoinedDeleteByExists;
import dev.hysteria.rewrite.JoinedUpdateBySubquery;
import dev.hysteria.rewrite.KeyParametersByLiteral;
import dev.hysteria.rewrite.LimitedWriteByKey;
import dev.hysteria.rewrite.NullPropagatingConcat;
import dev.hysteria.rewrite.NullableOuterColumns;
import dev.hysteria.rewrite.RecursionByCasts;
import dev.hysteria.rewrite.ReplacementNullByCase;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.rewrite.RowEqualityByScalars;
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
 * The SQL of Oracle Database 19c and later, with the character set AL32UTF8.
 *
 * <p>The documented divergences: an empty text is null, so {@code trim('  ')} is null and storing an empty text is refused; unbounded text is
 * a CLOB, which can't be compared, grouped, ordered or indexed, and whose length counts UTF-16 units.
 *
 * @see <a href="https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/Nulls.html">Nulls</a>
 */
public final class OracleDialect implements Dialect {

    /** Oracle 19c, whose SQL every later version understands too. */
    public static final OracleDialect INSTANCE =
            new OracleDialect(SelectForms.SetForms.ALL_WITH_UNION_ONLY_AND_MINUS, GroupForms.Frames.ROWS_AND_RANGE);

    private static final OracleDialect V21 =
            new OracleDialect(SelectForms.SetForms.COMPLETE, GroupForms.Frames.COMPLETE);

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
            new JoinedUpdateBySubquery(),
            new JoinedDeleteByExists(),
            new LimitedWriteByKey(),
            new RowEqualityByScalars(),
            new RowOrderByScalars(),
            new InsensitiveLikeByLower(),
            new FilterByCase(),
            new BooleanAggregatesByExtremes(),
            new NullPropagatingConcat(),
            new ZeroDivisorByNull(),
            new ReplacementNullByCase(),
            new WindowsByDerived(WindowsByDerived.Asked.IN_ARRAYS),
            new WindowOrderByConstant(WindowOrderByConstant.Needed.ALWAYS),
            new SeparatePredicates());

    private final Traits traits;

    private OracleDialect(SelectForms.SetForms sets, GroupForms.Frames frames) {
        this.traits = new Traits(
                new NamingForms(
                        NamingForms.Quoting.DOUBLE_QUOTES_WITHOUT_ESCAPE,
                        NamingForms.AliasForm.BARE,
                        NamingForms.Namespaces.SCHEMA,
                        NamingForms.QuestionMarks.NONE),
                new SelectForms(
                        SelectForms.Paging.OFFSET_FETCH,
                        SelectForms.EmptySource.DUAL,
                        SelectForms.NullOrdering.LARGEST_OR_SAID,
                        SelectForms.Laterals.LATERAL,
                        SelectForms.Recursions.SILENT,
                        SelectForms.Locking.CLAUSE_UPDATE_ONLY,
                        sets,
                        SelectForms.SetArms.SUB_SELECT,
                        SelectForms.Hints.NONE),
                new GroupForms(GroupForms.GroupingSets.CLAUSES, GroupForms.TextAggregates.LISTAGG_WITHIN_GROUP, frames),
                new ExpressionForms(
                        ExpressionForms.Truths.CONDITIONS,
                        new ExpressionForms.TextForms(
                                ExpressionForms.Concatenation.PIPES,
                                ExpressionForms.TextOrder.BY_CODE_POINT,
                                ExpressionForms.LikeForm.STANDARD,
                                ExpressionForms.Regexps.REGEXP_LIKE_WITH_N,
                                ExpressionForms.WordSearch.POSITION_IN_SPACES),
                        ExpressionForms.NullSafeEquality.DECODE,
                        new ExpressionForms.IntegerForms(
                                ExpressionForms.IntegerDivision.TRUNC, ExpressionForms.Remainder.MOD),
                        ExpressionForms.LongList.JSON_TABLE,
                        new JsonForms(
                                JsonForms.JsonAccess.VALUE_AND_QUERY_WITH_TRANSFORM,
                                JsonForms.JsonValues.TEXT,
                                JsonForms.JsonContainment.EQUAL_CONDITION,
                                JsonForms.ArrayForm.JSON_TABLE)),
                new WriteForms(
                        WriteForms.Upsert.MERGE_DUAL,
                        new WriteForms.ReturningForms(
                                WriteForms.ReturningForm.INTO,
                                WriteForms.ReturningForm.INTO,
                                WriteForms.ReturningForm.INTO),
                        WriteForms.MultiRowInsert.UNION_ALL,
                        WriteForms.EmptyInsert.KEY_DEFAULT,
                        WriteForms.Assignments.AT_ONCE,
                        new WriteForms.JoinedForms(WriteForms.JoinedWrite.NONE, WriteForms.JoinedWrite.NONE),
                        WriteForms.LimitedWrite.NONE,
                        WriteForms.TruncateForm.CONTINUING),
                new LiteralForms(
                        LiteralForms.TextLiteral.QUOTED,
                        LiteralForms.BinaryLiteral.HEXTORAW,
                        LiteralForms.TruthLiteral.NUMBERS,
                        LiteralForms.TimeLiteral.KEYWORD,
                        LiteralForms.TimeParameter.BARE),
                new StorageForms(
                        StorageForms.BooleanStorage.NUMBER,
                        StorageForms.InstantStorage.UTC_DATE_TIME,
                        StorageForms.LocalTimeStorage.TIME_OF_DAY_AS_TEXT,
                        StorageForms.UuidStorage.BYTES,
                        StorageForms.JsonStorage.TEXT,
                        StorageForms.ArrayStorage.JSON,
                        StorageForms.DecimalStorage.EXACT,
                        StorageForms.EmptyText.NULL),
                new DdlForms(
                        DdlForms.IdentityForm.GENERATED_BY_DEFAULT_ON_NULL,
                        DdlForms.SequenceForm.NEXTVAL_COLUMN,
                        DdlForms.ComputedForm.GENERATED_ALWAYS_VIRTUAL,
                        DdlForms.CommentForm.STATEMENT,
                        DdlForms.Defaults.BARE,
                        DdlForms.EnumForm.CHECK,
                        new DdlForms.IndexForms(
                                DdlForms.IndexKeys.EXPRESSIONS,
                                DdlForms.TextKeys.DECLARED_LENGTH,
                                DdlForms.PartialIndexes.NONE,
                                DdlForms.UniqueNulls.EQUAL_UNLESS_ALL_NULL,
                                DdlForms.TextIndexes.NONE),
                        new DdlForms.ForeignKeyForms(
                                DdlForms.UpdateActions.NONE, DdlForms.ForeignKeyAddition.ALTER_TABLE)));
    }

    /** {@return the dialect of a server by its version's first number, 19 or more} */
    public static OracleDialect of(int majorVersion) {
        if (majorVersion < 19) {
            throw new IllegalArgumentException("Oracle before 19c is not supported, this is " + majorVersion);
        }
        return majorVersion < 21 ? INSTANCE : V21;
    }

    @Override
    public String name() {
        return "Oracle";
    }

    @Override
    public Traits traits() {
        return traits;
    }

    /** An IN list takes 1,000 values before 23ai (ORA-01795); rows are bounded because each is a query of its own. */
    @Override
    public Limits limits() {
        return new Limits(128, IdentifierMeasure.BYTES, 65_535, 250, 1_000);
    }

    @Override
    public ConnectionForms connection() {
        return new ConnectionForms(
                List.of("jdbc:oracle:"),
                "oracle.jdbc.OracleDriver",
                "com.oracle.database.jdbc:ojdbc11",
                Map.of(
                        "oracle.jdbc.implicitStatementCacheSize", "256",
                        "oracle.jdbc.timezoneAsRegion", "false",
                        "oracle.jdbc.defaultLobPrefetchSize", "32768",
                        "defaultRowPrefetch", "100"),
                OracleDialect::prepare,
                new ConnectionForms.Streaming(
                        ConnectionForms.StreamingForm.FETCH_SIZE, ConnectionForms.Meanwhile.SHARED),
                new Loading.Batches(),
                ConnectionForms.WriteTransactions.PLAIN,
                PlanForm.PLAN_TABLE);
    }

    /**
     * The driver takes the session's language from the JVM's locale, and the language decides how text sorts.
     * https://docs.oracle.com/en/database/oracle/oracle-database/19/nlspg/setting-up-globalization-support-environment.html
     */
    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "ALTER SESSION SET NLS_LANGUAGE = 'AMERICAN' NLS_TERRITORY = 'AMERICA' NLS_SORT = 'BINARY'"
                            + " NLS_COMP = 'BINARY' NLS_NUMERIC_CHARACTERS = '.,' NLS_DATE_FORMAT = 'YYYY-MM-DD'"
                            + " NLS_TIMESTAMP_FORMAT = 'YYYY-MM-DD HH24:MI:SS.FF6' TIME_ZONE = 'UTC'");
        }
    }

    @Override
    public List<Rewrite> rewrites() {
        return REWRITES;
    }

    @Override
    public String columnType(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> "NUMBER(1)";
            case LogicalType.SmallInt t -> "NUMBER(5)";
            case LogicalType.Int t -> "NUMBER(10)";
            case LogicalType.BigInt t -> "NUMBER(19)";
            case LogicalType.Decimal t -> "NUMBER(" + t.precision() + ", " + t.scale() + ")";
            case LogicalType.Real t -> "BINARY_FLOAT";
            case LogicalType.DoublePrecision t -> "BINARY_DOUBLE";
            case LogicalType.Varchar t -> t.length() > 4_000 ? "CLOB" : "VARCHAR2(" + t.length() + " CHAR)";
            case LogicalType.Text t -> "CLOB";
            // In UTC without a zone: a column WITH TIME ZONE can't be part of a primary or unique key (ORA-02329).
            case LogicalType.Timestamp t -> "TIMESTAMP(6)";
            case LogicalType.DateTime t -> "TIMESTAMP(6)";
            case LogicalType.Date t -> "DATE";
            case LogicalType.Time t -> "VARCHAR2(15 CHAR)";
            case LogicalType.Uuid t -> "RAW(16)";
            case LogicalType.Binary t -> "BLOB";
            case LogicalType.Json t -> "CLOB";
            case LogicalType.Enumeration t ->
                "VARCHAR2(" + t.labels().stream().mapToInt(String::length).max().orElse(1) + " CHAR)";
            case LogicalType.Array t -> "CLOB";
        };
    }

    // Before 21c a document is an object or an array; a scalar alone is refused.
    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        if (type instanceof LogicalType.Bool) {
            return Optional.of(FunctionForm.pattern("{0} IN (0, 1)"));
        }
        if (type instanceof LogicalType.Date) {
            return Optional.of(FunctionForm.pattern("{0} = TRUNC({0})"));
        }
        return type instanceof LogicalType.Json || type instanceof LogicalType.Array
                ? Optional.of(FunctionForm.pattern("{0} IS JSON"))
                : Optional.empty();
    }

    /** CAST makes no LOBs, and would cut a text silently to a length it names. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html */
    @Override
    public String castType(LogicalType type) {
        String name = columnType(type);
        if (name.equals("BLOB")) {
            return "RAW(2000)";
        }
        return name.equals("CLOB") || name.startsWith("VARCHAR2") ? "VARCHAR2(4000)" : name;
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return OracleCasts.of(from, to, castType(to));
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return OracleFunctions.SCALARS.of(function);
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return OracleFunctions.AGGREGATES.of(function);
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return OracleFunctions.WINDOW_FUNCTIONS.of(function);
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return OracleFunctions.EXTRACTS.apply(field, operand);
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return OracleFunctions.ADDITIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return OracleFunctions.TRUNCATIONS.apply(unit, operand);
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return OracleFunctions.DIFFERENCES.apply(unit, operand);
    }

    @Override
    public Failure classify(DriverError error) {
        return OracleErrors.classify(error);
    }
}
