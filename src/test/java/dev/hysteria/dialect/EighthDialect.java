package dev.hysteria.dialect;

import static dev.hysteria.dialect.FunctionForm.call;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.rewrite.Rewrite;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A dialect of no database: what it takes to add an eighth one, which is this class. */
final class EighthDialect implements Dialect {

    private static final Traits TRAITS = new Traits(
            new NamingForms(
                    NamingForms.Quoting.DOUBLE_QUOTES,
                    NamingForms.AliasForm.AS,
                    NamingForms.Namespaces.SCHEMA,
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
                            ExpressionForms.WordSearch.REGEXP),
                    ExpressionForms.NullSafeEquality.IS,
                    new ExpressionForms.IntegerForms(
                            ExpressionForms.IntegerDivision.SLASH, ExpressionForms.Remainder.PERCENT),
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
                            WriteForms.ReturningForm.CLAUSE,
                            WriteForms.ReturningForm.CLAUSE),
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
                            DdlForms.TextIndexes.NONE),
                    new DdlForms.ForeignKeyForms(
                            DdlForms.UpdateActions.ON_UPDATE, DdlForms.ForeignKeyAddition.IN_CREATE_TABLE_ONLY)));

    @Override
    public String name() {
        return "Eighth";
    }

    @Override
    public Traits traits() {
        return TRAITS;
    }

    @Override
    public Limits limits() {
        return new Limits(30, IdentifierMeasure.CHARACTERS, 100, 10, 5);
    }

    @Override
    public ConnectionForms connection() {
        return new ConnectionForms(
                List.of("jdbc:eighth:"),
                "org.example.EighthDriver",
                "org.example:eighth-jdbc",
                Map.of(),
                connection -> {},
                new ConnectionForms.Streaming(
                        ConnectionForms.StreamingForm.FETCH_SIZE, ConnectionForms.Meanwhile.OCCUPIED),
                new Loading.Batches(),
                ConnectionForms.WriteTransactions.PLAIN,
                PlanForm.BULLETS);
    }

    @Override
    public List<Rewrite> rewrites() {
        return List.of();
    }

    @Override
    public String columnType(LogicalType type) {
        return type.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Override
    public String castType(LogicalType type) {
        return columnType(type);
    }

    @Override
    public FunctionForm cast(LogicalType from, LogicalType to) {
        return FunctionForm.cast(castType(to));
    }

    @Override
    public Optional<FunctionForm> columnCheck(LogicalType type) {
        return Optional.empty();
    }

    @Override
    public FunctionForm function(ScalarFunction function) {
        return call(function.name());
    }

    @Override
    public FunctionForm aggregate(AggregateFunction function) {
        return call(function.name());
    }

    @Override
    public FunctionForm windowFunction(WindowFunction function) {
        return call(function.name());
    }

    @Override
    public FunctionForm extract(DateField field, LogicalType operand) {
        return call(field.name());
    }

    @Override
    public FunctionForm dateAdd(DateUnit unit, LogicalType operand) {
        return call("ADD_" + unit.name());
    }

    @Override
    public FunctionForm dateTruncate(DateUnit unit, LogicalType operand) {
        return call("TRUNCATE_" + unit.name());
    }

    @Override
    public FunctionForm dateDifference(DateUnit unit, LogicalType operand) {
        return call("DIFFERENCE_" + unit.name());
    }

    @Override
    public Failure classify(DriverError error) {
        return Failure.of(FailureKind.OTHER);
    }
}
