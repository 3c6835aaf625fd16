package dev.hysteria.expression;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;

/**
 * An expression whose values have an order: text by code point, numbers by value, dates and times by when they are.
 *
 * @param <T> the Java type its value is read into
 */
public interface OrderedExpression<T> extends Expression<T> {

    /** {@return whether it is less than a value} */
    default Condition lt(T value) {
        return Conditions.compare(this, ComparisonOperator.LESS, value);
    }

    /** {@return whether it is less than another expression} */
    default Condition lt(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.LESS, other);
    }

    /** {@return whether it is less than any or all values of a sub-query} */
    default Condition lt(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.LESS, values);
    }

    /** {@return whether it is less than or equal to a value} */
    default Condition le(T value) {
        return Conditions.compare(this, ComparisonOperator.LESS_OR_EQUAL, value);
    }

    /** {@return whether it is less than or equal to another expression} */
    default Condition le(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.LESS_OR_EQUAL, other);
    }

    /** {@return whether it is less than or equal to any or all values of a sub-query} */
    default Condition le(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.LESS_OR_EQUAL, values);
    }

    /** {@return whether it is greater than a value} */
    default Condition gt(T value) {
        return Conditions.compare(this, ComparisonOperator.GREATER, value);
    }

    /** {@return whether it is greater than another expression} */
    default Condition gt(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.GREATER, other);
    }

    /** {@return whether it is greater than any or all values of a sub-query} */
    default Condition gt(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.GREATER, values);
    }

    /** {@return whether it is greater than or equal to a value} */
    default Condition ge(T value) {
        return Conditions.compare(this, ComparisonOperator.GREATER_OR_EQUAL, value);
    }

    /** {@return whether it is greater than or equal to another expression} */
    default Condition ge(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.GREATER_OR_EQUAL, other);
    }

    /** {@return whether it is greater than or equal to any or all values of a sub-query} */
    default Condition ge(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.GREATER_OR_EQUAL, values);
    }

    /** {@return whether it lies between two values, both included} */
    default Condition between(T low, T high) {
        return between(parameter(low), parameter(high));
    }

    /** {@return whether it lies between two other expressions, both included} */
    default Condition between(Expression<T> low, Expression<T> high) {
        return Condition.of(new Expr.Between(ast(), low.ast(), high.ast()));
    }
}
