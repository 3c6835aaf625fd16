package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.stream.Stream;

/** Functions that exist only over a window; meant to be imported statically. Aggregates take a window too. */
public final class WindowFunctions {

    private WindowFunctions() {}

    /** {@return the row's position in its partition, from 1} */
    public static Windowed<NumberExpression<Long>> rowNumber() {
        return ranking(WindowFunction.ROW_NUMBER, Types.BIGINT);
    }

    /** {@return the rank of the row, the same for peers, with gaps after them} */
    public static Windowed<NumberExpression<Long>> rank() {
        return ranking(WindowFunction.RANK, Types.BIGINT);
    }

    /** {@return the rank of the row, the same for peers, without gaps} */
    public static Windowed<NumberExpression<Long>> denseRank() {
        return ranking(WindowFunction.DENSE_RANK, Types.BIGINT);
    }

    /** {@return the rank of the row as a fraction of the partition, 0 to 1} */
    public static Windowed<NumberExpression<Double>> percentRank() {
        return ranking(WindowFunction.PERCENT_RANK, Types.DOUBLE);
    }

    /** {@return the fraction of the partition's rows up to this one and its peers} */
    public static Windowed<NumberExpression<Double>> cumeDist() {
        return ranking(WindowFunction.CUME_DIST, Types.DOUBLE);
    }

    /** {@return the number, from 1, of the row's bucket, of {@code buckets} that share the partition evenly} */
    public static Windowed<NumberExpression<Long>> ntile(int buckets) {
        requirePositive("number of buckets", buckets);
        return ranking(WindowFunction.NTILE, Types.BIGINT, Calls.constant(buckets));
    }

    /** {@return the text of an earlier row} */
    public static Neighbour<TextExpression> lag(TextExpression value) {
        return Neighbour.of(WindowFunction.LAG, Family.text(), value);
    }

    /** {@return the number of an earlier row} */
    public static <N extends Number> Neighbour<NumberExpression<N>> lag(NumberExpression<N> value) {
        return Neighbour.of(WindowFunction.LAG, Family.number(), value);
    }

    /** {@return the time of an earlier row} */
    public static <T> Neighbour<TimeExpression<T>> lag(TimeExpression<T> value) {
        return Neighbour.of(WindowFunction.LAG, Family.time(), value);
    }

    /** {@return the value of an earlier row} */
    public static <T> Neighbour<Expression<T>> lag(Expression<T> value) {
        return Neighbour.of(WindowFunction.LAG, Family.any(), value);
    }

    /** {@return the text of a later row} */
    public static Neighbour<TextExpression> lead(TextExpression value) {
        return Neighbour.of(WindowFunction.LEAD, Family.text(), value);
    }

    /** {@return the number of a later row} */
    public static <N extends Number> Neighbour<NumberExpression<N>> lead(NumberExpression<N> value) {
        return Neighbour.of(WindowFunction.LEAD, Family.number(), value);
    }

    /** {@return the time of a later row} */
    public static <T> Neighbour<TimeExpression<T>> lead(TimeExpression<T> value) {
        return Neighbour.of(WindowFunction.LEAD, Family.time(), value);
    }

    /** {@return the value of a later row} */
    public static <T> Neighbour<Expression<T>> lead(Expression<T> value) {
        return Neighbour.of(WindowFunction.LEAD, Family.any(), value);
    }

    /** {@return the text of the frame's first row} */
    public static Windowed<TextExpression> firstValue(TextExpression value) {
        return framed(WindowFunction.FIRST_VALUE, Family.text(), value);
    }

    /** {@return the number of the frame's first row} */
    public static <N extends Number> Windowed<NumberExpression<N>> firstValue(NumberExpression<N> value) {
        return framed(WindowFunction.FIRST_VALUE, Family.number(), value);
    }

    /** {@return the time of the frame's first row} */
    public static <T> Windowed<TimeExpression<T>> firstValue(TimeExpression<T> value) {
        return framed(WindowFunction.FIRST_VALUE, Family.time(), value);
    }

    /** {@return the value of the frame's first row} */
    public static <T> Windowed<Expression<T>> firstValue(Expression<T> value) {
        return framed(WindowFunction.FIRST_VALUE, Family.any(), value);
    }

    /** {@return the text of the frame's last row} */
    public static Windowed<TextExpression> lastValue(TextExpression value) {
        return framed(WindowFunction.LAST_VALUE, Family.text(), value);
    }

    /** {@return the number of the frame's last row} */
    public static <N extends Number> Windowed<NumberExpression<N>> lastValue(NumberExpression<N> value) {
        return framed(WindowFunction.LAST_VALUE, Family.number(), value);
    }

    /** {@return the time of the frame's last row} */
    public static <T> Windowed<TimeExpression<T>> lastValue(TimeExpression<T> value) {
        return framed(WindowFunction.LAST_VALUE, Family.time(), value);
    }

    /** {@return the value of the frame's last row} */
    public static <T> Windowed<Expression<T>> lastValue(Expression<T> value) {
        return framed(WindowFunction.LAST_VALUE, Family.any(), value);
    }

    /** {@return the text of the frame's row at a position, from 1; null when there is none} */
    public static Windowed<TextExpression> nthValue(TextExpression value, int position) {
        return framed(WindowFunction.NTH_VALUE, Family.text(), value, position(position));
    }

    /** {@return the number of the frame's row at a position, from 1; null when there is none} */
    public static <N extends Number> Windowed<NumberExpression<N>> nthValue(NumberExpression<N> value, int position) {
        return framed(WindowFunction.NTH_VALUE, Family.number(), value, position(position));
    }

    /** {@return the time of the frame's row at a position, from 1; null when there is none} */
    public static <T> Windowed<TimeExpression<T>> nthValue(TimeExpression<T> value, int position) {
        return framed(WindowFunction.NTH_VALUE, Family.time(), value, position(position));
    }

    /** {@return the value of the frame's row at a position, from 1; null when there is none} */
    public static <T> Windowed<Expression<T>> nthValue(Expression<T> value, int position) {
        return framed(WindowFunction.NTH_VALUE, Family.any(), value, position(position));
    }

    private static <N extends Number> Windowed<NumberExpression<N>> ranking(
            WindowFunction function, NumberType<N> type, Expr... arguments) {
        var call = new Expr.WindowCall(function, List.of(arguments), type.logical());
        return new Windowed<>(call, over -> NumberExpression.of(over, type));
    }

    private static <X extends Expression<?>> Windowed<X> framed(
            WindowFunction function, Family<X> family, X value, Expr... position) {
        List<Expr> arguments =
                Stream.concat(Stream.of(value.ast()), Stream.of(position)).toList();
        var call = new Expr.WindowCall(function, arguments, value.ast().type());
        return new Windowed<>(call, over -> family.make(List.of(value), type -> over));
    }

    private static Expr position(int position) {
        requirePositive("position in the frame", position);
        return Calls.constant(position);
    }

    private static void requirePositive(String what, int value) {
        if (value < 1) {
            throw QueryException.invalid("The %s is %d".formatted(what, value), "give 1 or more.");
        }
    }
}
