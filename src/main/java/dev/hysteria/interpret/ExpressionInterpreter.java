package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Window;
import dev.hysteria.dialect.FunctionForm;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Set;

/** Expressions as text. */
final class ExpressionInterpreter {

    private static final LogicalType TEXT = new LogicalType.Text();

    private final Renderer renderer;
    private final SqlWriter out;
    private final FunctionInterpreter functions;
    private final PredicateInterpreter predicates;
    private final ArithmeticInterpreter arithmetic;
    private final JsonInterpreter json;
    private final ArrayInterpreter arrays;

    ExpressionInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
        this.functions = new FunctionInterpreter(renderer);
        this.json = new JsonInterpreter(renderer);
        this.arrays = new ArrayInterpreter(renderer);
        this.predicates = new PredicateInterpreter(renderer, this, json, arrays);
        this.arithmetic = new ArithmeticInterpreter(renderer);
    }

    /** Writes the expression as it is. */
    void write(Expr expression) {
        switch (expression) {
            case Expr.Column(var source, var name, var type, var nullability) ->
                out.identifier(source).sql(".").identifier(name);
            case Expr.Output(var name, var type) -> out.identifier(name);
            case Expr.Incoming(var column, var type) -> incoming(column);
            case Expr.Parameter parameter -> parameter(parameter);
            case Expr.Literal(var value, var type) -> out.literal(value, type);
            case Expr.Null(var type) -> typedNull(type);
            case Expr.Predicate predicate -> predicates.write(predicate);
            case Expr.Arithmetic calculation -> arithmetic.write(calculation);
            case Expr.Negate(Expr operand) -> {
                out.sql("-");
                atLeast(operand, Precedence.PRIMARY);
            }
            case Expr.Concat(List<Expr> operands) -> concat(operands);
            case Expr.Function(ScalarFunction function, List<Expr> arguments, LogicalType type) ->
                scalar(function, arguments);
            case Expr.Extract(var field, Expr operand) ->
                functions.write(renderer.dialect.extract(field, operand.type()), field, List.of(operand));
            case Expr.DateAdd(Expr operand, Expr amount, var unit) ->
                functions.write(renderer.dialect.dateAdd(unit, operand.type()), unit, List.of(operand, amount));
            case Expr.DateTruncate(var unit, Expr operand) ->
                functions.write(renderer.dialect.dateTruncate(unit, operand.type()), unit, List.of(operand));
            case Expr.DateDifference(var unit, Expr start, Expr end) ->
                functions.write(renderer.dialect.dateDifference(unit, start.type()), unit, List.of(start, end));
            case Expr.Case caseWhen -> caseWhen(caseWhen);
            case Expr.Cast cast -> cast(cast);
            case Expr.Row(List<Expr> elements) -> {
                out.sql("(").list(elements, ", ", this::write).sql(")");
            }
            case Expr.Scalar(var query) -> renderer.queries.nested(query);
            case Expr.Aggregate aggregate -> functions.aggregate(aggregate);
            case Expr.TextAggregate aggregate -> functions.textAggregate(aggregate);
            case Expr.WindowCall(var function, var arguments, var type) ->
                functions.write(renderer.dialect.windowFunction(function), function, arguments);
            case Expr.Over(Expr function, var window) -> {
                write(function);
                out.sql(" OVER ");
                functions.window(window);
            }
            case Expr.JsonText(Expr document, var path) -> {
                json.text(document, path);
                renderer.collations.write();
            }
            case Expr.JsonValue(Expr document, var path) -> json.value(document, path);
            case Expr.JsonLength(Expr document, var path) -> json.length(document, path);
            case Expr.JsonSet(Expr document, var path, Expr value) -> json.set(document, path, value);
            case Expr.ArrayLength(Expr array) -> arrays.length(array);
            case Expr.Raw(List<RawPart> parts, var type) -> raw(parts);
        }
    }

    /** Writes the expression, in parentheses when it binds less tightly than asked. */
    void atLeast(Expr expression, Precedence precedence) {
        if (Precedence.of(expression).compareTo(precedence) >= 0) {
            write(expression);
        } else {
            out.sql("(");
            write(expression);
            out.sql(")");
        }
    }

    /** Writes one argument in a dialect's form. */
    void form(FunctionForm form, Expr argument) {
        functions.write(form, ScalarFunction.COALESCE, List.of(argument));
    }

    /** {@return what was noted before} Takes note of what the query groups by, which is known again only as a whole. */
    Set<Expr> groupedBy(Set<Expr> keys) {
        return predicates.groupedBy(keys);
    }

    /** Writes a window, or the definition of a named one. */
    void window(Window window) {
        functions.window(window);
    }

    /** Writes a value to be stored: an untyped placeholder, also of a null, so that rows share their text. */
    void stored(Expr expression) {
        if (expression instanceof Expr.Null(LogicalType type)) {
            out.value(null, type);
        } else if (expression instanceof Expr.Parameter(Object value, LogicalType type)) {
            out.value(value, type);
        } else {
            write(expression);
        }
    }

    private void parameter(Expr.Parameter parameter) {
        if (isAnnounced(parameter.type())) {
            out.sql("CAST(")
                    .value(parameter.value(), parameter.type())
                    .sql(" AS ")
                    .sql(renderer.dialect.castType(parameter.type()))
                    .sql(")");
        } else {
            out.value(parameter.value(), parameter.type());
        }
    }

    private boolean isMomentAnnounced() {
        return switch (renderer.traits.literal().timeParameter()) {
            case CAST_MOMENTS_TOO -> true;
            case CAST, BARE -> false;
        };
    }

    private boolean isAnnounced(LogicalType type) {
        return switch (type) {
            case LogicalType.Json json ->
                switch (renderer.traits.expression().json().values()) {
                    case CAST -> true;
                    case TEXT -> false;
                };
            case LogicalType.Time time ->
                switch (renderer.traits.literal().timeParameter()) {
                    case CAST, CAST_MOMENTS_TOO -> true;
                    case BARE -> false;
                };
            case LogicalType.Timestamp moment -> isMomentAnnounced();
            case LogicalType.DateTime moment -> isMomentAnnounced();
            case LogicalType.Bool t -> false;
            case LogicalType.SmallInt t -> false;
            case LogicalType.Int t -> false;
            case LogicalType.BigInt t -> false;
            case LogicalType.Decimal t -> false;
            case LogicalType.Real t -> false;
            case LogicalType.DoublePrecision t -> false;
            case LogicalType.Varchar t -> false;
            case LogicalType.Text t -> false;
            case LogicalType.Date t -> false;
            case LogicalType.Uuid t -> false;
            case LogicalType.Binary t -> false;
            case LogicalType.Enumeration enumeration ->
                switch (enumeration.storage()) {
                    case TEXT_WITH_CHECK -> false;
                    case NATIVE ->
                        switch (renderer.traits.ddl().enums()) {
                            case TYPE -> true;
                            case INLINE, CHECK -> false;
                        };
                };
            case LogicalType.Array t -> false;
        };
    }

    private void cast(Expr.Cast cast) {
        FunctionForm form = renderer.dialect.cast(cast.operand().type(), cast.type());
        functions.write(form, cast.conversion(), List.of(cast.operand()));
        if (cast.type().isText() && !cast.operand().type().isText()) {
            renderer.collations.write();
        }
    }

    private void scalar(ScalarFunction function, List<Expr> arguments) {
        boolean ordering = function == ScalarFunction.GREATEST || function == ScalarFunction.LEAST;
        functions.write(
                renderer.dialect.function(function),
                function,
                ordering ? renderer.collations.collated(arguments) : arguments);
    }

    private void typedNull(LogicalType type) {
        out.sql("CAST(NULL AS ").sql(renderer.dialect.castType(type)).sql(")");
    }

    private void incoming(dev.hysteria.ast.Identifier column) {
        switch (renderer.traits.write().upsert()) {
            case ON_CONFLICT -> out.sql("excluded.").identifier(column);
            case ON_DUPLICATE_KEY_WITH_VALUES ->
                out.sql("VALUES(").identifier(column).sql(")");
            case ON_DUPLICATE_KEY_WITH_ALIAS, MERGE_VALUES, MERGE_DUAL ->
                out.identifier(CommandInterpreter.INCOMING).sql(".").identifier(column);
        }
    }

    /** Writes an operand of a comparison. */
    void operand(Expr expression) {
        atLeast(expression, Precedence.CONCATENATION);
    }

    private void concat(List<Expr> operands) {
        switch (renderer.traits.expression().texts().concatenation()) {
            case PIPES -> out.list(operands, " || ", operand -> atLeast(operand, Precedence.SIGN));
            case PLUS -> {
                // texts of a type with a limit would be cut to that limit
                write(new Expr.Cast(operands.getFirst(), TEXT));
                out.sql(" + ")
                        .list(
                                operands.subList(1, operands.size()),
                                " + ",
                                operand -> atLeast(operand, Precedence.SIGN));
            }
            case FUNCTION ->
                out.sql("CONCAT(").list(operands, ", ", this::write).sql(")");
        }
    }

    private void caseWhen(Expr.Case caseWhen) {
        out.sql("CASE");
        for (Expr.Case.Branch branch : caseWhen.branches()) {
            out.sql(" WHEN ");
            write(branch.condition());
            out.sql(" THEN ");
            write(branch.result());
        }
        out.sql(" ELSE ");
        write(caseWhen.otherwise());
        out.sql(" END");
    }

    private void questionMark() {
        switch (renderer.traits.naming().questionMarks()) {
            case DOUBLED -> out.questionMark();
            case NONE ->
                throw renderer.refusal(
                        "a question mark in an operator of a raw fragment",
                        "Use the function that the operator stands for.");
        }
    }

    private void raw(List<RawPart> parts) {
        for (RawPart part : parts) {
            switch (part) {
                case RawPart.Text(String sql) -> out.sql(sql);
                case RawPart.QuestionMark mark -> questionMark();
                case RawPart.Embedded(Expr embedded) -> atLeast(embedded, Precedence.PRIMARY);
            }
        }
    }
}
