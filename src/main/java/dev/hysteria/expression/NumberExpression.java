package dev.hysteria.expression;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.Types;
import java.util.Optional;

/**
 * A number. Arithmetic keeps the Java type; a decimal result has room for every digit of a sum, difference or product, and a quotient at
 * least six fractional digits, rounded half away from zero.
 *
 * @param <N> the Java type its value is read into
 */
public interface NumberExpression<N extends Number> extends OrderedExpression<N> {

    /** {@return the number of a tree} */
    static <N extends Number> NumberExpression<N> of(Expr ast, NumberType<N> type) {
        return new Computed.Numeric<>(ast, type, Optional.empty());
    }

    @Override
    NumberType<N> type();

    // ---- arithmetic

    /** {@return the sum with a value} */
    default NumberExpression<N> plus(N value) {
        return plus(Numbers.operand(this, value));
    }

    /** {@return the sum with another} */
    default NumberExpression<N> plus(NumberExpression<N> other) {
        return Numbers.calculate(this, ArithmeticOperator.ADD, other);
    }

    /** {@return the difference from a value} */
    default NumberExpression<N> minus(N value) {
        return minus(Numbers.operand(this, value));
    }

    /** {@return the difference from another} */
    default NumberExpression<N> minus(NumberExpression<N> other) {
        return Numbers.calculate(this, ArithmeticOperator.SUBTRACT, other);
    }

    /** {@return the product with a value} */
    default NumberExpression<N> times(N value) {
        return times(Numbers.operand(this, value));
    }

    /** {@return the product with another} */
    default NumberExpression<N> times(NumberExpression<N> other) {
        return Numbers.calculate(this, ArithmeticOperator.MULTIPLY, other);
    }

    /** {@return the quotient by a value; of integers cut toward zero, null by zero} */
    default NumberExpression<N> dividedBy(N value) {
        return dividedBy(Numbers.operand(this, value));
    }

    /** {@return the quotient by another; of integers cut toward zero, null by zero} */
    default NumberExpression<N> dividedBy(NumberExpression<N> other) {
        return Numbers.calculate(this, ArithmeticOperator.DIVIDE, other);
    }

    /** {@return the remainder of a division by a value, with this one's sign; null by zero} */
    default NumberExpression<N> remainder(N value) {
        return remainder(Numbers.operand(this, value));
    }

    /** {@return the remainder of a division by another, with this one's sign; null by zero} */
    default NumberExpression<N> remainder(NumberExpression<N> other) {
        return Numbers.calculate(this, ArithmeticOperator.REMAINDER, other);
    }

    /** {@return it with the opposite sign} */
    default NumberExpression<N> negate() {
        return of(new Expr.Negate(ast()));
    }

    // ---- functions

    /** {@return its distance from zero} */
    default NumberExpression<N> abs() {
        return of(Calls.of(ScalarFunction.ABSOLUTE, type(), this));
    }

    /** {@return -1, 0 or 1} */
    default NumberExpression<Integer> sign() {
        return of(Calls.of(ScalarFunction.SIGN, Types.INTEGER, this), Types.INTEGER);
    }

    /** {@return the smallest whole number that is not less} */
    default NumberExpression<N> ceiling() {
        return of(Calls.of(ScalarFunction.CEILING, type(), this));
    }

    /** {@return the largest whole number that is not greater} */
    default NumberExpression<N> floor() {
        return of(Calls.of(ScalarFunction.FLOOR, type(), this));
    }

    /** {@return the nearest whole number, halves away from zero} */
    default NumberExpression<N> round() {
        return round(0);
    }

    /** {@return it rounded to fractional digits (at least 0), halves away from zero} */
    default NumberExpression<N> round(int digits) {
        return of(Calls.of(ScalarFunction.ROUND, type(), ast(), Numbers.digits(digits)));
    }

    /** {@return it cut toward zero to fractional digits (at least 0)} */
    default NumberExpression<N> truncate(int digits) {
        return of(Calls.of(ScalarFunction.TRUNCATE, type(), ast(), Numbers.digits(digits)));
    }

    /** {@return it raised to a power} */
    default NumberExpression<Double> power(double exponent) {
        return power(of(new Expr.Parameter(exponent, Types.DOUBLE.logical()), Types.DOUBLE));
    }

    /** {@return it raised to a power} */
    default NumberExpression<Double> power(NumberExpression<?> exponent) {
        return of(Calls.of(ScalarFunction.POWER, Types.DOUBLE, this, exponent), Types.DOUBLE);
    }

    /** {@return its square root; null when it is negative} */
    default NumberExpression<Double> sqrt() {
        return of(Calls.of(ScalarFunction.SQUARE_ROOT, Types.DOUBLE, this), Types.DOUBLE);
    }

    /** {@return e raised to its power} */
    default NumberExpression<Double> exp() {
        return of(Calls.of(ScalarFunction.EXPONENTIAL, Types.DOUBLE, this), Types.DOUBLE);
    }

    /** {@return its natural logarithm; null unless it is positive} */
    default NumberExpression<Double> ln() {
        return of(Calls.of(ScalarFunction.NATURAL_LOGARITHM, Types.DOUBLE, this), Types.DOUBLE);
    }

    // ---- the same family

    @Override
    default NumberExpression<N> as(String name) {
        return new Computed.Numeric<>(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default NumberExpression<N> parameter(N value) {
        return of(Coding.parameter(this, value));
    }

    @Override
    default NumberExpression<N> coalesce(N value) {
        return coalesce(parameter(value));
    }

    @Override
    default NumberExpression<N> coalesce(Expression<N> other) {
        NumberType<N> common = other.type() instanceof NumberType<N> type ? Numbers.common(type(), type) : type();
        return of(Calls.of(ScalarFunction.COALESCE, common, this, other), common);
    }

    @Override
    default NumberExpression<N> nullIf(N value) {
        return nullIf(parameter(value));
    }

    @Override
    default NumberExpression<N> nullIf(Expression<N> other) {
        return of(Calls.of(ScalarFunction.NULL_IF, type(), this, other));
    }

    private NumberExpression<N> of(Expr ast) {
        return new Computed.Numeric<>(ast, type(), Optional.empty());
    }
}
