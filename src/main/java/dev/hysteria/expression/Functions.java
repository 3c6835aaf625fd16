package dev.hysteria.expression;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Aggregates, conditions and functions that belong to no expression of their own; meant to be imported statically.
 *
 * <p>Aggregates skip nulls. All but the counts are null over no values.
 */
public final class Functions {

    private Functions() {}

    // ---- aggregates

    /** {@return the number of rows} */
    public static AggregateNumber<Long> count() {
        return Aggregates.number(AggregateFunction.COUNT_ROWS, Types.BIGINT);
    }

    /** {@return the number of values that are not null} */
    public static AggregateNumber<Long> count(Expression<?> of) {
        return Aggregates.number(AggregateFunction.COUNT, Types.BIGINT, of);
    }

    /** {@return the number of distinct values that are not null} */
    public static AggregateNumber<Long> countDistinct(Expression<?> of) {
        return count(of).distinct();
    }

    // The result of a sum has another type than its operand. Java tells overloads apart by their erasure, which is that
    // of the first bound: hence another supertype of NumberExpression comes first in each. None is left for Float.

    /** {@return the sum of 16-bit integers, a Long} */
    @SuppressWarnings("ExtendsObject") // it is the erasure
    public static <E extends Object & NumberExpression<Short>> AggregateNumber<Long> sum(E of) {
        return Aggregates.number(AggregateFunction.SUM, Types.BIGINT, of);
    }

    /** {@return the sum of 32-bit integers, a Long} */
    public static <E extends Selectable<Integer> & NumberExpression<Integer>> AggregateNumber<Long> sum(E of) {
        return Aggregates.number(AggregateFunction.SUM, Types.BIGINT, of);
    }

    /** {@return the sum of 64-bit integers, a BigDecimal} */
    public static <E extends Expression<Long> & NumberExpression<Long>> AggregateNumber<BigDecimal> sum(E of) {
        return Aggregates.number(AggregateFunction.SUM, Numbers.total(of.type().logical()), of);
    }

    /** {@return the sum of decimals, of their scale} */
    public static <E extends NumberExpression<BigDecimal>> AggregateNumber<BigDecimal> sum(E of) {
        return Aggregates.number(AggregateFunction.SUM, Numbers.total(of.type().logical()), of);
    }

    /** {@return the sum of floating point numbers, a Double} */
    public static <E extends OrderedExpression<Double> & NumberExpression<Double>> AggregateNumber<Double> sum(E of) {
        return Aggregates.number(AggregateFunction.SUM, Types.DOUBLE, of);
    }

    /** {@return the mean of decimals, with their scale and at least six fractional digits} */
    public static <E extends Expression<BigDecimal> & NumberExpression<BigDecimal>> AggregateNumber<BigDecimal> avg(
            E of) {
        return Aggregates.number(
                AggregateFunction.AVERAGE, Numbers.mean(of.type().logical()), of);
    }

    /** {@return the mean of integers or floating point numbers, a Double} */
    public static <N extends Number> AggregateNumber<Double> avg(NumberExpression<N> of) {
        return Aggregates.number(AggregateFunction.AVERAGE, Types.DOUBLE, of);
    }

    /** {@return the smallest number} */
    public static <N extends Number> AggregateNumber<N> min(NumberExpression<N> of) {
        return Aggregates.number(AggregateFunction.MINIMUM, of.type(), of);
    }

    /** {@return the first text by code point} */
    public static AggregateText min(TextExpression of) {
        return new AggregateText(Aggregates.tree(AggregateFunction.MINIMUM, of.type(), of), of.type());
    }

    /** {@return the earliest date or time} */
    public static <T> AggregateTime<T> min(TimeExpression<T> of) {
        return new AggregateTime<>(Aggregates.tree(AggregateFunction.MINIMUM, of.type(), of), of.type());
    }

    /** {@return the largest number} */
    public static <N extends Number> AggregateNumber<N> max(NumberExpression<N> of) {
        return Aggregates.number(AggregateFunction.MAXIMUM, of.type(), of);
    }

    /** {@return the last text by code point} */
    public static AggregateText max(TextExpression of) {
        return new AggregateText(Aggregates.tree(AggregateFunction.MAXIMUM, of.type(), of), of.type());
    }

    /** {@return the latest date or time} */
    public static <T> AggregateTime<T> max(TimeExpression<T> of) {
        return new AggregateTime<>(Aggregates.tree(AggregateFunction.MAXIMUM, of.type(), of), of.type());
    }

    /** {@return whether the condition is TRUE wherever it is not UNKNOWN} */
    public static AggregateCondition every(Condition of) {
        return new AggregateCondition(Aggregates.tree(AggregateFunction.EVERY, Types.BOOLEAN, of));
    }

    /** {@return whether the condition is TRUE at least once} */
    public static AggregateCondition some(Condition of) {
        return new AggregateCondition(Aggregates.tree(AggregateFunction.SOME, Types.BOOLEAN, of));
    }

    /** {@return the texts one after another, with a separator between} */
    public static JoinedText stringAggregate(TextExpression of, String separator) {
        return new JoinedText(new Expr.TextAggregate(of.ast(), separator, List.of(), new Expr.True()));
    }

    // ---- conditions

    /** {@return whether all conditions are TRUE; TRUE of none} */
    public static Condition allOf(Condition... conditions) {
        return allOf(List.of(conditions));
    }

    /** {@return whether all conditions are TRUE; TRUE of none} */
    public static Condition allOf(Collection<? extends Condition> conditions) {
        return Condition.of(Expr.all(Calls.trees(List.copyOf(conditions))));
    }

    /** {@return whether at least one condition is TRUE; FALSE of none} */
    public static Condition anyOf(Condition... conditions) {
        return anyOf(List.of(conditions));
    }

    /** {@return whether at least one condition is TRUE; FALSE of none} */
    public static Condition anyOf(Collection<? extends Condition> conditions) {
        return Condition.of(Expr.any(Calls.trees(List.copyOf(conditions))));
    }

    /** {@return the opposite of a condition; UNKNOWN stays UNKNOWN} */
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /** {@return the condition on a value when there is one, else the condition that is always TRUE: a filter that may be absent} */
    public static <T> Condition whenPresent(Optional<T> value, Function<? super T, ? extends Condition> condition) {
        return value.<Condition>map(condition).orElseGet(Condition::always);
    }

    /** {@return whether a sub-query has a row} */
    public static Condition exists(Subquery<?> query) {
        return Condition.of(new Expr.Exists(query.ast()));
    }

    /** {@return whether a sub-query has no row} */
    public static Condition notExists(Subquery<?> query) {
        return exists(query).not();
    }

    /** {@return any value of a sub-query, to compare with: FALSE over no values} */
    public static <T> Quantified<T> any(Subquery<T> query) {
        return new Quantified<>(Quantifier.ANY, query);
    }

    /** {@return all values of a sub-query, to compare with: TRUE over no values} */
    public static <T> Quantified<T> all(Subquery<T> query) {
        return new Quantified<>(Quantifier.ALL, query);
    }

    /** {@return two or more expressions to compare as one} */
    public static RowValue rowValue(Expression<?>... elements) {
        return new RowValue(List.of(elements));
    }
}
