package dev.hysteria.reference;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic. Integers and decimals are exact, and a result outside its type's range is an error; a quotient of decimals is rounded, half
 * away from zero, to the scale of its type. Floating point numbers are calculated as doubles.
 */
final class Numbers {

    private Numbers() {}

    static int compare(Number left, Number right) {
        return isWhole(left) && isWhole(right)
                ? Long.compare(left.longValue(), right.longValue())
                : exact(left).compareTo(exact(right));
    }

    /** {@return the number, with all digits that a floating point number stands for} */
    static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case Double fraction -> new BigDecimal(fraction);
            case Float fraction -> new BigDecimal(fraction);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }

    /** {@return the number as a value of a type, rounded half away from zero where the type has fewer fractional digits} */
    static Object as(Number number, LogicalType type) {
        return switch (type) {
            case LogicalType.SmallInt t -> whole(number).shortValueExact();
            case LogicalType.Int t -> whole(number).intValueExact();
            case LogicalType.BigInt t -> whole(number).longValueExact();
            case LogicalType.Decimal t -> decimal(exact(number), t);
            case LogicalType.Real t -> finite(number.floatValue());
            case LogicalType.DoublePrecision t -> finite(number.doubleValue());
            case LogicalType.Bool t -> number;
            case LogicalType.Varchar t -> number;
            case LogicalType.Text t -> number;
            case LogicalType.Timestamp t -> number;
            case LogicalType.DateTime t -> number;
            case LogicalType.Date t -> number;
            case LogicalType.Time t -> number;
            case LogicalType.Uuid t -> number;
            case LogicalType.Binary t -> number;
            case LogicalType.Json t -> number;
            case LogicalType.Enumeration t -> number;
            case LogicalType.Array t -> number;
        };
    }

    /** {@return the value as one of the type, when it is a number} */
    static @Nullable Object fit(@Nullable Object value, LogicalType type) {
        return value instanceof Number number ? as(number, type) : value;
    }

    static @Nullable Object calculate(ArithmeticOperator operator, Number left, Number right, LogicalType type) {
        boolean divides = operator == ArithmeticOperator.DIVIDE || operator == ArithmeticOperator.REMAINDER;
        if (divides && exact(right).signum() == 0) {
            return null;
        }
        if (isWhole(left) && isWhole(right)) {
            return as(new BigDecimal(ofIntegers(operator, integer(left), integer(right))), type);
        }
        return isFloating(left) || isFloating(right)
                ? as(ofDoubles(operator, left.doubleValue(), right.doubleValue()), type)
                : as(ofDecimals(operator, exact(left), exact(right), scale(type)), type);
    }

    private static BigInteger ofIntegers(ArithmeticOperator operator, BigInteger left, BigInteger right) {
        return switch (operator) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right);
            case REMAINDER -> left.remainder(right);
        };
    }

    private static BigDecimal ofDecimals(ArithmeticOperator operator, BigDecimal left, BigDecimal right, int scale) {
        return switch (operator) {
            case ADD -> left.add(right);
            case SUBTRACT -> left.subtract(right);
            case MULTIPLY -> left.multiply(right);
            case DIVIDE -> left.divide(right, scale, RoundingMode.HALF_UP);
            case REMAINDER -> left.remainder(right);
        };
    }

    private static double ofDoubles(ArithmeticOperator operator, double left, double right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case REMAINDER -> left % right;
        };
    }

    static Object negated(Number number, LogicalType type) {
        return isFloating(number)
                ? as(-number.doubleValue(), type)
                : as(exact(number).negate(), type);
    }

    static Object absolute(Number number, LogicalType type) {
        return exact(number).signum() < 0 ? negated(number, type) : as(number, type);
    }

    /** {@return the number with so many fractional digits; of a floating point number those that it is written with} */
    static Object scaled(Number number, int digits, RoundingMode mode, LogicalType type) {
        if (isWhole(number)) {
            return as(number, type);
        }
        if (!isFloating(number)) {
            return as(exact(number).setScale(digits, mode), type);
        }
        double rounded =
                BigDecimal.valueOf(number.doubleValue()).setScale(digits, mode).doubleValue();
        return as(rounded, type);
    }

    /** {@return the number as one that a double or float can hold; an infinity or what is no number is an error} */
    static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new ArithmeticException("the result is not a finite number");
        }
        return number;
    }

    private static float finite(float number) {
        return (float) finite((double) number);
    }

    static boolean isWhole(Number number) {
        return !isFloating(number) && !(number instanceof BigDecimal);
    }

    private static boolean isFloating(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static BigInteger integer(Number number) {
        return BigInteger.valueOf(number.longValue());
    }

    private static BigDecimal whole(Number number) {
        return exact(number).setScale(0, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(BigDecimal number, LogicalType.Decimal type) {
        BigDecimal scaled = number.setScale(type.scale(), RoundingMode.HALF_UP);
        if (scaled.precision() > type.precision()) {
            throw new ArithmeticException("the number has more than " + type.precision() + " digits");
        }
        return scaled;
    }

    private static int scale(LogicalType type) {
        return type instanceof LogicalType.Decimal decimal ? decimal.scale() : 0;
    }
}
