package dev.hysteria.expression;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.Codec;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.LogicalType.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Trees of arithmetic, and the types of their results. */
final class Numbers {

    private static final int MAX_PRECISION = 38;

    /** The fractional digits that a quotient or a mean of decimals has at least. */
    private static final int QUOTIENT_SCALE = 6;

    private Numbers() {}

    static <N extends Number> NumberExpression<N> calculate(
            NumberExpression<N> left, ArithmeticOperator operator, NumberExpression<N> right) {
        NumberType<N> type = resultType(left.type(), operator, right.type());
        return NumberExpression.of(new Expr.Arithmetic(operator, left.ast(), right.ast(), type.logical()), type);
    }

    /** {@return a type that holds the values of both: of two decimals, one with room for the digits of either} */
    static <N extends Number> NumberType<N> common(NumberType<N> left, NumberType<N> right) {
        if (!(left.logical() instanceof Decimal a && right.logical() instanceof Decimal b) || a.equals(b)) {
            return left;
        }
        int scale = Math.max(a.scale(), b.scale());
        return calculated(capped(wholeDigits(a, b) + scale, scale));
    }

    /** {@return the type of a decimal as it was given} */
    static Decimal typeOf(BigDecimal value) {
        int precision = Math.max(value.precision(), value.scale());
        if (precision > MAX_PRECISION) {
            throw QueryException.invalid(
                    "A decimal has %d digits".formatted(precision),
                    "round it to at most %d digits first.".formatted(MAX_PRECISION));
        }
        return new Decimal(precision, value.scale());
    }

    /** {@return the decimal, without digits to the left of the point that its scale hides} */
    static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** {@return a value to calculate with: a decimal has the digits it was given with, not those of the column} */
    static <N extends Number> NumberExpression<N> operand(NumberExpression<N> subject, N value) {
        if (!(value instanceof BigDecimal decimal && subject.type().logical() instanceof Decimal)) {
            return subject.parameter(value);
        }
        BigDecimal plain = plain(decimal);
        LogicalType type = typeOf(plain);
        return NumberExpression.of(
                new Expr.Parameter(plain, type),
                new NumberType<>(type, subject.type().codec()));
    }

    /** {@return the type of the mean of decimals} */
    static NumberType<BigDecimal> mean(LogicalType of) {
        int scale = of instanceof Decimal decimal ? Math.max(decimal.scale(), QUOTIENT_SCALE) : QUOTIENT_SCALE;
        return decimal(MAX_PRECISION, scale);
    }

    /** {@return the type of the sum of decimals, or of integers when there are too many digits for a BIGINT} */
    static NumberType<BigDecimal> total(LogicalType of) {
        return decimal(MAX_PRECISION, of instanceof Decimal decimal ? decimal.scale() : 0);
    }

    static Expr digits(int digits) {
        if (digits < 0 || digits > MAX_PRECISION) {
            throw QueryException.invalid(
                    "A number is rounded to %d fractional digits".formatted(digits),
                    "give 0 to %d digits.".formatted(MAX_PRECISION));
        }
        return Calls.constant(digits);
    }

    private static <N extends Number> NumberType<N> resultType(
            NumberType<N> left, ArithmeticOperator operator, NumberType<N> right) {
        if (left.logical() instanceof Decimal a && right.logical() instanceof Decimal b) {
            return calculated(resultType(a, operator, b));
        }
        return left;
    }

    private static Decimal resultType(Decimal left, ArithmeticOperator operator, Decimal right) {
        int scale = Math.max(left.scale(), right.scale());
        int whole = wholeDigits(left, right);
        return switch (operator) {
            case ADD, SUBTRACT -> capped(whole + 1 + scale, scale);
            case MULTIPLY -> capped(left.precision() + right.precision(), left.scale() + right.scale());
            case DIVIDE -> new Decimal(MAX_PRECISION, Math.max(scale, QUOTIENT_SCALE));
            case REMAINDER -> capped(whole + scale, scale);
        };
    }

    private static int wholeDigits(Decimal left, Decimal right) {
        return Math.max(left.precision() - left.scale(), right.precision() - right.scale());
    }

    private static Decimal capped(int precision, int scale) {
        return new Decimal(Math.min(precision, MAX_PRECISION), Math.min(scale, MAX_PRECISION));
    }

    /** {@return the type of a decimal that a database calculates} */
    static NumberType<BigDecimal> decimal(int precision, int scale) {
        return calculated(new Decimal(precision, scale));
    }

    // A number type of decimals is always one of BigDecimal: other classes are value types.
    @SuppressWarnings("unchecked")
    private static <N extends Number> NumberType<N> calculated(Decimal type) {
        return new NumberType<>(type, (Codec<N>) new Calculated(type));
    }

    /** What a database calculated may have more digits than the type; what is compared with it may not. */
    private record Calculated(Decimal type) implements Codec<BigDecimal> {
        @Override
        public Object encode(BigDecimal value) {
            return value.setScale(type.scale());
        }

        @Override
        public BigDecimal decode(Object canonical) {
            return ((BigDecimal) canonical).setScale(type.scale(), RoundingMode.HALF_UP);
        }
    }
}
