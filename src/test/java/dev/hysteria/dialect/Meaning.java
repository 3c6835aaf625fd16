package dev.hysteria.dialect;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An expression without columns, and the value that it has on every database. */
record Meaning(
        String name,
        Function<Meaning.Values, Expr> expression,
        @Nullable Object expected) {

    static final LogicalType TEXT = new LogicalType.Text();
    static final LogicalType INT = new LogicalType.Int();
    static final LogicalType BIGINT = new LogicalType.BigInt();
    static final LogicalType DOUBLE = new LogicalType.DoublePrecision();

    /** How the values of an expression get into a statement. */
    enum Values {
        LITERALS,
        PARAMETERS;

        /** {@return the value as an expression; expressions and nulls as they are} */
        Expr of(Object value) {
            if (value instanceof Expr expression) {
                return expression;
            }
            return switch (this) {
                case LITERALS -> new Expr.Literal(value, type(value));
                case PARAMETERS -> new Expr.Parameter(value, type(value));
            };
        }
    }

    static Meaning of(String name, Function<Values, Expr> expression, @Nullable Object expected) {
        return new Meaning(name, expression, expected);
    }

    /** A function of values; its result has the type of the expected value, or of the first argument when that is null. */
    static Meaning call(ScalarFunction function, @Nullable Object expected, Object... arguments) {
        return new Meaning(
                function + Arrays.toString(arguments),
                values -> new Expr.Function(
                        function,
                        Arrays.stream(arguments).map(values::of).toList(),
                        expected == null ? type(arguments[0]) : type(expected)),
                expected);
    }

    static LogicalType type(Object value) {
        return switch (value) {
            case Expr expression -> expression.type();
            case String v -> TEXT;
            case Integer v -> INT;
            case Long v -> BIGINT;
            case Double v -> DOUBLE;
            case BigDecimal v ->
                new LogicalType.Decimal(Math.max(v.precision(), Math.max(v.scale(), 1)), Math.max(v.scale(), 0));
            case Boolean v -> new LogicalType.Bool();
            case Instant v -> new LogicalType.Timestamp();
            case LocalDateTime v -> new LogicalType.DateTime();
            case LocalDate v -> new LogicalType.Date();
            case LocalTime v -> new LogicalType.Time();
            case UUID v -> new LogicalType.Uuid();
            case byte[] v -> new LogicalType.Binary();
            default -> throw new IllegalArgumentException("no type for " + value.getClass());
        };
    }

    /** {@return whether a dialect can hold the value at all: some have decimals of 15 digits only} */
    boolean fits(Dialect dialect) {
        boolean wide = expected instanceof BigDecimal decimal && decimal.precision() > 15;
        return switch (dialect.traits().storage().decimals()) {
            case EXACT -> true;
            case EXACT_TO_15_DIGITS -> !wide;
        };
    }

    /** {@return whether a database's value is the expected one: doubles up to their last digits, decimals whatever their scale} */
    boolean isMetBy(@Nullable Object actual) {
        if (expected == null || actual == null) {
            return expected == actual;
        }
        if (expected instanceof Double wanted && actual instanceof Double got) {
            return Math.abs(wanted - got) <= Math.abs(wanted) * 1E-14;
        }
        if (expected instanceof BigDecimal wanted && actual instanceof BigDecimal got) {
            return wanted.compareTo(got) == 0;
        }
        return expected.equals(actual);
    }
}
