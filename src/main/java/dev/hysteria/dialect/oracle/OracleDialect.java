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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern QUALIFIED = Pattern.compile("\\([^().]+\\.([^()]+)\\)");
    private static final Pattern COLUMN = Pattern.compile("\\(\"[^\"]+\"\\.\"([^\"]+)\"\\.\"([^\"]+)\"\\)");
    private static final Pattern WRAPPED = Pattern.compile("ORA-0*(?:2091|12801)\\b.*?ORA-0*(\\d+)", Pattern.DOTALL);

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
                        SelectForms.SetArms.SUB_SELECT),
                new GroupForms(GroupForms.GroupingSets.CLAUSES, GroupForms.TextAggregates.LISTAGG_WITHIN_GROUP, frames),
                new ExpressionForms(
                        ExpressionForms.Truths.CONDITIONS,
                        ExpressionForms.Concatenation.PIPES,
                        ExpressionForms.NullSafeEquality.DECODE,
                        ExpressionForms.LikeForm.STANDARD,
                        ExpressionForms.Regexps.REGEXP_LIKE,
                        new ExpressionForms.IntegerForms(
                                ExpressionForms.IntegerDivision.TRUNC, ExpressionForms.Remainder.MOD),
                        ExpressionForms.LongList.JSON_TABLE,
                        new JsonForms(
                                JsonForms.JsonAccess.VALUE_AND_QUERY_WITH_TRANSFORM,
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
                        LiteralForms.TimeLiteral.KEYWORD),
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
                        DdlForms.ComputedForm.GENERATED_ALWAYS_VIRTUAL,
                        DdlForms.CommentForm.STATEMENT,
                        DdlForms.PartialIndexes.NONE,
                        DdlForms.UpdateActions.NONE,
                        DdlForms.Defaults.BARE,
                        DdlForms.IndexKeys.EXPRESSIONS,
                        DdlForms.TextKeys.DECLARED_LENGTH));
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
                ConnectionForms.Streaming.FETCH_SIZE,
                ConnectionForms.WriteTransactions.PLAIN);
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
        return List.of();
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
        return switch (type) {
            case LogicalType.Bool t -> Optional.of(FunctionForm.pattern("{0} IN (0, 1)"));
            case LogicalType.Date t -> Optional.of(FunctionForm.pattern("{0} = TRUNC({0})"));
            case LogicalType.Json t -> Optional.of(FunctionForm.pattern("{0} IS JSON"));
            case LogicalType.Array t -> Optional.of(FunctionForm.pattern("{0} IS JSON"));
            case LogicalType other -> Optional.empty();
        };
    }

    /** CAST makes no LOBs, and would cut a text silently to a length it names. https://docs.oracle.com/en/database/oracle/oracle-database/19/sqlrf/CAST.html */
    @Override
    public String castType(LogicalType type) {
        return switch (type) {
            case LogicalType.Varchar t -> "VARCHAR2(4000)";
            case LogicalType.Text t -> "VARCHAR2(4000)";
            case LogicalType.Enumeration t -> "VARCHAR2(4000)";
            case LogicalType.Json t -> "VARCHAR2(4000)";
            case LogicalType.Array t -> "VARCHAR2(4000)";
            case LogicalType.Binary t -> "RAW(2000)";
            case LogicalType other -> columnType(other);
        };
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
        return switch (code(error)) {
            case 1 -> constraint(FailureKind.UNIQUE_VIOLATION, error);
            case 2291, 2292 -> constraint(FailureKind.FOREIGN_KEY_VIOLATION, error);
            case 2290 -> constraint(FailureKind.CHECK_VIOLATION, error);
            case 1400, 1407 -> nullInColumn(error);
            case 8177 -> Failure.of(FailureKind.SERIALIZATION_FAILURE);
            case 60 -> Failure.of(FailureKind.DEADLOCK);
            case 54, 30006 -> Failure.of(FailureKind.LOCK_TIMEOUT);
            case 1013 -> Failure.of(FailureKind.QUERY_TIMEOUT);
            case 12899, 1438, 1426 -> Failure.of(FailureKind.VALUE_TOO_LARGE);
            case 28, 1012, 1017, 1033, 1034, 1089, 1090, 3113, 3114, 3135, 12505, 12514, 12541, 17002, 17008, 17410 ->
                Failure.of(FailureKind.CONNECTION_FAILURE);
            case 900, 903, 904, 905, 906, 907, 911, 917, 918, 920, 921, 923, 933, 936, 942, 979 ->
                Failure.of(FailureKind.SYNTAX_REJECTED);
            default ->
                Failure.of(error.sqlState().startsWith("08") ? FailureKind.CONNECTION_FAILURE : FailureKind.OTHER);
        };
    }

    /** A failed commit (ORA-02091) and a parallel server (ORA-12801) wrap the reason in theirs. */
    private static int code(DriverError error) {
        Matcher wrapped = WRAPPED.matcher(error.message());
        return wrapped.find() ? Integer.parseInt(wrapped.group(1)) : error.vendorCode();
    }

    /** {@code unique constraint (SHOP.users_email_key) violated}. */
    private static Failure constraint(FailureKind kind, DriverError error) {
        Matcher named = QUALIFIED.matcher(error.message());
        Optional<String> name = named.find() ? Optional.of(named.group(1)) : Optional.empty();
        return new Failure(kind, new ConstraintReference(Optional.empty(), name, List.of()));
    }

    /** {@code cannot insert NULL into ("SHOP"."users"."email")}. */
    private static Failure nullInColumn(DriverError error) {
        Matcher column = COLUMN.matcher(error.message());
        return new Failure(
                FailureKind.NOT_NULL_VIOLATION,
                column.find()
                        ? new ConstraintReference(
                                Optional.of(column.group(1)), Optional.empty(), List.of(column.group(2)))
                        : ConstraintReference.unknown());
    }
}
