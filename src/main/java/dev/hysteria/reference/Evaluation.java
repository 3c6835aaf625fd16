package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.ast.Query;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Expressions: the value of each, canonical for its type, where a scope says what names mean. */
final class Evaluation {
    private final Execution execution;
    private final Queries queries;
    private final Predicates predicates;
    private final Functions functions;
    private final Aggregation aggregation;

    Evaluation(Execution execution) {
        this.execution = execution;
        this.queries = new Queries(this);
        this.predicates = new Predicates(this);
        this.functions = new Functions(this);
        this.aggregation = new Aggregation(this);
    }

    Execution execution() {
        return execution;
    }

    Queries queries() {
        return queries;
    }

    Aggregation aggregation() {
        return aggregation;
    }

    /** {@return the value of an expression, null for null} */
    @Nullable
    Object of(Expr expression, Scope scope) {
        return scope.holds(expression) ? scope.held(expression) : computed(expression, scope);
    }

    /** {@return whether a condition is TRUE: not FALSE, not UNKNOWN} */
    boolean isTrue(Expr condition, Scope scope) {
        return truth(condition, scope) == Truth.TRUE;
    }

    Truth truth(Expr condition, Scope scope) {
        return Truth.ofValue(of(condition, scope));
    }

    List<@Nullable Object> all(List<? extends Expr> expressions, Scope scope) {
        List<@Nullable Object> values = new ArrayList<>(expressions.size());
        for (Expr expression : expressions) {
            values.add(of(expression, scope));
        }
        return values;
    }

    private @Nullable Object computed(Expr expression, Scope scope) {
        return switch (expression) {
            case Expr.Column column -> scope.column(column);
            case Expr.Output(var name, var type) -> scope.output(name);
            case Expr.Incoming(var column, var type) -> scope.incoming(column);
            case Expr.Parameter(Object value, var type) -> value;
            case Expr.Literal(Object value, var type) -> value;
            case Expr.Null none -> null;
            case Expr.Predicate predicate -> predicates.of(predicate, scope).value();
            case Expr.Arithmetic(var operator, Expr left, Expr right, var type) ->
                both(left, right, scope, (l, r) -> Numbers.calculate(operator, (Number) l, (Number) r, type));
            case Expr.Negate(Expr operand) ->
                present(operand, scope, value -> Numbers.negated((Number) value, operand.type()));
            case Expr.Concat(List<Expr> operands) -> concatenated(all(operands, scope));
            case Expr.Function function -> functions.of(function, scope);
            case Expr.Extract(var field, Expr operand) ->
                present(operand, scope, time -> Numbers.as(Times.extracted(field, time), expression.type()));
            case Expr.DateAdd(Expr operand, Expr amount, var unit) ->
                both(operand, amount, scope, (time, count) -> Times.plus(time, ((Number) count).longValue(), unit));
            case Expr.DateTruncate(var unit, Expr operand) ->
                present(operand, scope, time -> Times.truncated(time, unit));
            case Expr.DateDifference(var unit, Expr start, Expr end) ->
                both(start, end, scope, (from, to) -> Times.difference(unit, from, to));
            case Expr.Case(var branches, Expr otherwise, var type) ->
                Numbers.fit(chosen(branches, otherwise, scope), type);
            case Expr.Cast(Expr operand, var type) ->
                present(operand, scope, value -> Conversions.cast(value, operand.type(), type));
            case Expr.Row row ->
                throw Refusal.of("a row value outside a comparison", "Compare it, or select its elements.");
            case Expr.Scalar(Query query) -> only(queries.of(query, scope));
            case Expr.Aggregate aggregate -> aggregation.of(aggregate, scope.group());
            case Expr.TextAggregate aggregate -> aggregation.of(aggregate, scope.group());
            case Expr.WindowCall call -> throw windowless();
            case Expr.Over over -> throw windowless();
            case Expr.JsonText(Expr document, JsonPath path) ->
                present(document, scope, text -> Documents.text((String) text, path));
            case Expr.JsonValue(Expr document, JsonPath path) ->
                present(document, scope, text -> Documents.value((String) text, path));
            case Expr.JsonLength(Expr document, JsonPath path) ->
                present(document, scope, text -> Documents.length((String) text, path));
            case Expr.JsonSet(Expr document, JsonPath path, Expr value) -> changed(document, path, value, scope);
            case Expr.ArrayLength(Expr array) -> present(array, scope, elements -> ((List<?>) elements).size());
            case Expr.Raw raw ->
                throw Refusal.of("raw SQL", "Say it with expressions, or test it on the database it is meant for.");
        };
    }

    private @Nullable Object changed(Expr document, JsonPath path, Expr value, Scope scope) {
        return present(document, scope, text -> {
            if (of(value, scope) instanceof String put) {
                return Documents.set((String) text, path, put);
            }
            throw Refusal.of(
                    "a null put into a JSON document", "Put a JSON null, or ask first whether there is a value.");
        });
    }

    /** {@return what a function makes of a value, null of null} */
    @Nullable
    Object present(Expr operand, Scope scope, UnaryOperator<@Nullable Object> function) {
        Object value = of(operand, scope);
        return value == null ? null : function.apply(value);
    }

    /** {@return what a function makes of two values, null when one is null} */
    @Nullable
    Object both(Expr left, Expr right, Scope scope, BinaryOperator<@Nullable Object> function) {
        Object first = of(left, scope);
        Object second = of(right, scope);
        return first == null || second == null ? null : function.apply(first, second);
    }

    private @Nullable Object chosen(List<Expr.Case.Branch> branches, Expr otherwise, Scope scope) {
        for (Expr.Case.Branch branch : branches) {
            if (isTrue(branch.condition(), scope)) {
                return of(branch.result(), scope);
            }
        }
        return of(otherwise, scope);
    }

    private static @Nullable Object concatenated(List<@Nullable Object> texts) {
        StringBuilder whole = new StringBuilder();
        for (Object text : texts) {
            if (text == null) {
                return null;
            }
            whole.append((String) text);
        }
        return whole.toString();
    }

    private static @Nullable Object only(Relation result) {
        if (result.rows().size() > 1) {
            throw new IllegalArgumentException("a query that stands for one value returned more than one row");
        }
        return result.rows().isEmpty() ? null : result.rows().getFirst().cells().getFirst();
    }

    private static QueryException windowless() {
        return QueryException.invalid(
                "A window function stands where there are no rows to look at", "select it, or order by it.");
    }
}
