package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.DataType.TimeType;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Java values as expressions, choices between expressions, and fragments of SQL; meant to be imported statically. */
@SuppressWarnings("varargs") // the arrays are only read
public final class Values {

    private Values() {}

    // ---- parameters

    /** {@return a text, sent as a parameter} */
    public static TextExpression value(String value) {
        return TextExpression.of(parameter(value, Types.TEXT), Types.TEXT);
    }

    /** {@return a 32-bit integer, sent as a parameter} */
    public static NumberExpression<Integer> value(int value) {
        return NumberExpression.of(parameter(value, Types.INTEGER), Types.INTEGER);
    }

    /** {@return a 64-bit integer, sent as a parameter} */
    public static NumberExpression<Long> value(long value) {
        return NumberExpression.of(parameter(value, Types.BIGINT), Types.BIGINT);
    }

    /** {@return a floating point number, sent as a parameter} */
    public static NumberExpression<Double> value(double value) {
        return NumberExpression.of(parameter(value, Types.DOUBLE), Types.DOUBLE);
    }

    /** {@return a decimal of the digits it has, sent as a parameter} */
    public static NumberExpression<BigDecimal> value(BigDecimal value) {
        BigDecimal plain = Numbers.plain(value);
        LogicalType.Decimal digits = Numbers.typeOf(plain);
        return NumberExpression.of(
                new Expr.Parameter(plain, digits), Numbers.decimal(digits.precision(), digits.scale()));
    }

    /** {@return a truth value, sent as a parameter} */
    public static Condition value(boolean value) {
        return Condition.of(parameter(value, Types.BOOLEAN));
    }

    /** {@return a point in time, sent as a parameter} */
    public static TimeExpression<Instant> value(Instant value) {
        return TimeExpression.of(parameter(value, Types.TIMESTAMP), Types.TIMESTAMP);
    }

    /** {@return a date and time, sent as a parameter} */
    public static TimeExpression<LocalDateTime> value(LocalDateTime value) {
        return TimeExpression.of(parameter(value, Types.DATETIME), Types.DATETIME);
    }

    /** {@return a date, sent as a parameter} */
    public static TimeExpression<LocalDate> value(LocalDate value) {
        return TimeExpression.of(parameter(value, Types.DATE), Types.DATE);
    }

    /** {@return a time of day, sent as a parameter} */
    public static TimeExpression<LocalTime> value(LocalTime value) {
        return TimeExpression.of(parameter(value, Types.TIME), Types.TIME);
    }

    /** {@return a UUID, sent as a parameter} */
    public static Expression<UUID> value(UUID value) {
        return value(Types.UUID, value);
    }

    /** {@return a value of some type, sent as a parameter} */
    public static <T> Expression<T> value(DataType<T> type, T value) {
        return Expression.of(parameter(value, type), type);
    }

    /** {@return a null of some type} */
    public static <T> Expression<T> nullOf(DataType<T> type) {
        return Expression.of(new Expr.Null(type.logical()), type);
    }

    /** {@return the moment the statement (on some databases: the transaction) began} */
    public static TimeExpression<Instant> currentTimestamp() {
        return TimeExpression.of(call(ScalarFunction.CURRENT_TIMESTAMP, Types.TIMESTAMP), Types.TIMESTAMP);
    }

    /** {@return the current date in UTC} */
    public static TimeExpression<LocalDate> currentDate() {
        return TimeExpression.of(call(ScalarFunction.CURRENT_DATE, Types.DATE), Types.DATE);
    }

    /** {@return a random UUID, another one for each row} */
    public static Expression<UUID> randomUuid() {
        return Expression.of(call(ScalarFunction.RANDOM_UUID, Types.UUID), Types.UUID);
    }

    // ---- choices

    /** {@return a CASE of texts whose first branch is given} */
    public static Case<TextExpression> caseWhen(Condition condition, TextExpression result) {
        return Case.of(Family.text(), condition, result);
    }

    /** {@return a CASE of numbers whose first branch is given} */
    public static <N extends Number> Case<NumberExpression<N>> caseWhen(
            Condition condition, NumberExpression<N> result) {
        return Case.of(Family.number(), condition, result);
    }

    /** {@return a CASE of dates or times whose first branch is given} */
    public static <T> Case<TimeExpression<T>> caseWhen(Condition condition, TimeExpression<T> result) {
        return Case.of(Family.time(), condition, result);
    }

    /** {@return a CASE of truth values whose first branch is given} */
    public static Case<Condition> caseWhen(Condition condition, Condition result) {
        return Case.of(Family.truth(), condition, result);
    }

    /** {@return a CASE of JSON documents whose first branch is given} */
    public static <T> Case<JsonExpression<T>> caseWhen(Condition condition, JsonExpression<T> result) {
        return Case.of(Family.json(), condition, result);
    }

    /** {@return a CASE whose first branch is given} */
    public static <T> Case<Expression<T>> caseWhen(Condition condition, Expression<T> result) {
        return Case.of(Family.any(), condition, result);
    }

    /** {@return the first text that is not null} */
    public static TextExpression coalesce(TextExpression first, TextExpression second, TextExpression... more) {
        return call(ScalarFunction.COALESCE, Family.text(), list(first, second, more));
    }

    /** {@return the first number that is not null} */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> coalesce(
            NumberExpression<N> first, NumberExpression<N> second, NumberExpression<N>... more) {
        return call(ScalarFunction.COALESCE, Family.number(), list(first, second, more));
    }

    /** {@return the first date or time that is not null} */
    @SafeVarargs
    public static <T> TimeExpression<T> coalesce(
            TimeExpression<T> first, TimeExpression<T> second, TimeExpression<T>... more) {
        return call(ScalarFunction.COALESCE, Family.time(), list(first, second, more));
    }

    /** {@return the first value that is not null} */
    @SafeVarargs
    public static <T> Expression<T> coalesce(Expression<T> first, Expression<T> second, Expression<T>... more) {
        return call(ScalarFunction.COALESCE, Family.any(), list(first, second, more));
    }

    /** {@return the last text by code point; null when one is null} */
    public static TextExpression greatest(TextExpression first, TextExpression second, TextExpression... more) {
        return call(ScalarFunction.GREATEST, Family.text(), list(first, second, more));
    }

    /** {@return the largest number; null when one is null} */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> greatest(
            NumberExpression<N> first, NumberExpression<N> second, NumberExpression<N>... more) {
        return call(ScalarFunction.GREATEST, Family.number(), list(first, second, more));
    }

    /** {@return the latest date or time; null when one is null} */
    @SafeVarargs
    public static <T> TimeExpression<T> greatest(
            TimeExpression<T> first, TimeExpression<T> second, TimeExpression<T>... more) {
        return call(ScalarFunction.GREATEST, Family.time(), list(first, second, more));
    }

    /** {@return the first text by code point; null when one is null} */
    public static TextExpression least(TextExpression first, TextExpression second, TextExpression... more) {
        return call(ScalarFunction.LEAST, Family.text(), list(first, second, more));
    }

    /** {@return the smallest number; null when one is null} */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> least(
            NumberExpression<N> first, NumberExpression<N> second, NumberExpression<N>... more) {
        return call(ScalarFunction.LEAST, Family.number(), list(first, second, more));
    }

    /** {@return the earliest date or time; null when one is null} */
    @SafeVarargs
    public static <T> TimeExpression<T> least(
            TimeExpression<T> first, TimeExpression<T> second, TimeExpression<T>... more) {
        return call(ScalarFunction.LEAST, Family.time(), list(first, second, more));
    }

    // ---- fragments

    /**
     * {@return a fragment of SQL of some type, for what has no operator here; it is the same text on every database}
     *
     * @param sql the text, with a {@code ?} for each expression; one inside quotes stays as it is, and {@code ??} is one of an operator's.
     *     Never build it from outside input
     */
    public static <T> Expression<T> raw(DataType<T> type, String sql, Expression<?>... expressions) {
        return Expression.of(new Expr.Raw(RawText.parts(sql, expressions), type.logical()), type);
    }

    /** {@return a fragment of SQL that is a text; see {@link #raw(DataType, String, Expression...)}} */
    public static TextExpression raw(TextType type, String sql, Expression<?>... expressions) {
        return TextExpression.of(new Expr.Raw(RawText.parts(sql, expressions), type.logical()), type);
    }

    /** {@return a fragment of SQL that is a number; see {@link #raw(DataType, String, Expression...)}} */
    public static <N extends Number> NumberExpression<N> raw(
            NumberType<N> type, String sql, Expression<?>... expressions) {
        return NumberExpression.of(new Expr.Raw(RawText.parts(sql, expressions), type.logical()), type);
    }

    /** {@return a fragment of SQL that is a date or time; see {@link #raw(DataType, String, Expression...)}} */
    public static <T> TimeExpression<T> raw(TimeType<T> type, String sql, Expression<?>... expressions) {
        return TimeExpression.of(new Expr.Raw(RawText.parts(sql, expressions), type.logical()), type);
    }

    /** {@return a fragment of SQL that is a condition; see {@link #raw(DataType, String, Expression...)}} */
    public static Condition raw(BooleanType type, String sql, Expression<?>... expressions) {
        return Condition.of(new Expr.Raw(RawText.parts(sql, expressions), type.logical()), type);
    }

    // ---- trees

    private static <T> Expr parameter(T value, DataType<T> type) {
        if (value == null) {
            throw QueryException.invalid("A null was given as a value", "use nullOf(type).");
        }
        return Coding.parameter(nullOf(type), value);
    }

    private static Expr call(ScalarFunction function, DataType<?> type) {
        return new Expr.Function(function, List.of(), type.logical());
    }

    private static <X extends Expression<?>> X call(ScalarFunction function, Family<X> family, List<X> arguments) {
        return family.make(arguments, type -> new Expr.Function(function, Calls.trees(arguments), type));
    }

    // Takes the array as an array: as another varargs parameter it would be suspected of heap pollution again.
    private static <X> List<X> list(X first, X second, X[] more) {
        return Stream.concat(Stream.of(first, second), Stream.of(more)).toList();
    }
}
