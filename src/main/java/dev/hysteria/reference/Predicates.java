package dev.hysteria.reference;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Words;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Conditions, in three-valued logic. */
final class Predicates {
    private final Evaluation evaluation;

    Predicates(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    Truth of(Expr.Predicate predicate, Scope scope) {
        return switch (predicate) {
            case Expr.True all -> Truth.TRUE;
            case Expr.False none -> Truth.FALSE;
            case Expr.Comparison(var operator, Expr left, Expr right) ->
                Comparisons.compared(operator, types(left), values(left, scope), values(right, scope));
            case Expr.QuantifiedComparison comparison -> quantified(comparison, scope);
            case Expr.NullSafeComparison(var distinctness, Expr left, Expr right) ->
                Comparisons.distinct(distinctness, types(left), values(left, scope), values(right, scope));
            case Expr.IsNull(Expr operand) -> Truth.of(evaluation.of(operand, scope) == null);
            case Expr.Between(Expr operand, Expr low, Expr high) -> {
                List<LogicalType> types = types(operand);
                List<@Nullable Object> value = values(operand, scope);
                yield Comparisons.compared(ComparisonOperator.LESS_OR_EQUAL, types, values(low, scope), value)
                        .and(Comparisons.compared(ComparisonOperator.LESS_OR_EQUAL, types, value, values(high, scope)));
            }
            case Expr.InList(Expr operand, List<Expr> values) -> {
                List<@Nullable Object> left = values(operand, scope);
                yield any(values, value -> Comparisons.equal(types(operand), left, values(value, scope)));
            }
            case Expr.InQuery(Expr operand, var query) -> {
                List<@Nullable Object> left = values(operand, scope);
                yield any(
                        evaluation.queries().of(query, scope).cells(),
                        row -> Comparisons.equal(types(operand), left, row));
            }
            case Expr.Exists(var query) ->
                Truth.of(!evaluation.queries().of(query, scope).rows().isEmpty());
            case Expr.Like(Expr operand, Expr pattern, var sensitivity) ->
                matched(
                        operand,
                        pattern,
                        scope,
                        (text, like) -> Patterns.like((String) text, (String) like, sensitivity));
            case Expr.Regexp(Expr operand, Expr pattern, var flags) ->
                matched(
                        operand,
                        pattern,
                        scope,
                        (text, regexp) -> Patterns.found((String) text, (String) regexp, flags));
            case Expr.ContainsWords(List<Expr> texts, List<String> words, var index) -> {
                List<@Nullable Object> all = evaluation.all(texts, scope);
                yield words.stream()
                        .map(word -> any(
                                all,
                                text -> text == null ? Truth.UNKNOWN : Truth.of(Words.contains((String) text, word))))
                        .reduce(Truth.TRUE, Truth::and);
            }
            case Expr.And(List<Expr> operands) -> decided(Truth.FALSE, operands, scope);
            case Expr.Or(List<Expr> operands) -> decided(Truth.TRUE, operands, scope);
            case Expr.Not(Expr operand) -> evaluation.truth(operand, scope).not();
            case Expr.JsonContains(Expr document, Expr part) ->
                matched(document, part, scope, (whole, wanted) -> Documents.contains((String) whole, (String) wanted));
            case Expr.JsonEquals(Expr left, Expr right) ->
                matched(left, right, scope, (first, second) -> Documents.same((String) first, (String) second));
            case Expr.ArrayContains(Expr array, Expr element) -> contains(array, element, scope);
            case Expr.ArrayOverlaps(Expr left, Expr right) ->
                matched(left, right, scope, (first, second) -> overlap((List<?>) first, (List<?>) second));
        };
    }

    /**
     * {@return the truth of AND, which a FALSE decides, or of OR, which a TRUE decides}
     *
     * <p>Operands have no order, so that one that can't be computed is an error only where the others do not decide.
     */
    private Truth decided(Truth deciding, List<Expr> operands, Scope scope) {
        Truth truth = deciding.not();
        Optional<RuntimeException> failed = Optional.empty();
        for (Expr operand : operands) {
            try {
                Truth next = evaluation.truth(operand, scope);
                if (next == deciding) {
                    return deciding;
                }
                truth = next == Truth.UNKNOWN ? next : truth;
            } catch (ArithmeticException | DateTimeException | IllegalArgumentException failure) {
                failed = Optional.of(failure);
            }
        }
        if (failed.isPresent()) {
            throw failed.get();
        }
        return truth;
    }

    private interface Question<T> {
        Truth ask(T candidate);
    }

    /** {@return whether the answer is TRUE for one, else UNKNOWN when it is for one; FALSE over none} */
    private static <T> Truth any(List<T> candidates, Question<T> question) {
        Truth truth = Truth.FALSE;
        for (T candidate : candidates) {
            truth = truth.or(question.ask(candidate));
            if (truth == Truth.TRUE) {
                return truth;
            }
        }
        return truth;
    }

    private Truth quantified(Expr.QuantifiedComparison comparison, Scope scope) {
        List<LogicalType> types = types(comparison.left());
        List<@Nullable Object> left = values(comparison.left(), scope);
        List<List<@Nullable Object>> rows =
                evaluation.queries().of(comparison.query(), scope).cells();
        return switch (comparison.quantifier()) {
            case ANY -> any(rows, row -> Comparisons.compared(comparison.operator(), types, left, row));
            case ALL ->
                any(
                                rows,
                                row -> Comparisons.compared(comparison.operator(), types, left, row)
                                        .not())
                        .not();
        };
    }

    private Truth matched(Expr left, Expr right, Scope scope, BiPredicate<Object, Object> test) {
        return Truth.ofValue(evaluation.both(left, right, scope, (first, second) -> test.test(first, second)));
    }

    private Truth contains(Expr array, Expr element, Scope scope) {
        Object elements = evaluation.of(array, scope);
        Object wanted = evaluation.of(element, scope);
        if (elements == null) {
            return Truth.UNKNOWN;
        }
        Truth found = Truth.FALSE;
        for (Object each : (List<?>) elements) {
            found = found.or(each == null || wanted == null ? Truth.UNKNOWN : Truth.of(Values.same(each, wanted)));
        }
        return found;
    }

    /** {@return whether two arrays share an element; a null is none} */
    private static boolean overlap(List<?> left, List<?> right) {
        for (Object first : left) {
            for (Object second : right) {
                if (first != null && second != null && Values.same(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    // ---- comparison of values and of rows

    private List<@Nullable Object> values(Expr operand, Scope scope) {
        return evaluation.all(elements(operand), scope);
    }

    private static List<LogicalType> types(Expr operand) {
        return elements(operand).stream().map(Expr::type).toList();
    }

    private static List<Expr> elements(Expr operand) {
        return operand instanceof Expr.Row(List<Expr> elements) ? elements : List.of(operand);
    }
}
