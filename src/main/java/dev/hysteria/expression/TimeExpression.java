package dev.hysteria.expression;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType.TimeType;
import dev.hysteria.type.Types;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date, a time of day, a date with a time, or a point in time, whose parts are those in UTC.
 *
 * <p>A part or unit that the type does not have, such as the hour of a date, is refused when the operator is called.
 *
 * @param <T> the Java type its value is read into
 */
public interface TimeExpression<T> extends OrderedExpression<T> {

    /** {@return the date or time of a tree} */
    static <T> TimeExpression<T> of(Expr ast, TimeType<T> type) {
        return new Computed.Temporal<>(ast, type, Optional.empty());
    }

    @Override
    TimeType<T> type();

    // ---- parts

    /** {@return the year} */
    default NumberExpression<Integer> year() {
        return extract(DateField.YEAR);
    }

    /** {@return the month, 1 to 12} */
    default NumberExpression<Integer> month() {
        return extract(DateField.MONTH);
    }

    /** {@return the day of the month, 1 to 31} */
    default NumberExpression<Integer> day() {
        return extract(DateField.DAY_OF_MONTH);
    }

    /** {@return the hour, 0 to 23} */
    default NumberExpression<Integer> hour() {
        return extract(DateField.HOUR);
    }

    /** {@return the minute, 0 to 59} */
    default NumberExpression<Integer> minute() {
        return extract(DateField.MINUTE);
    }

    /** {@return the whole seconds, 0 to 59} */
    default NumberExpression<Integer> second() {
        return extract(DateField.SECOND);
    }

    /** {@return a part of it; the seconds since 1970 are had by {@link #epochSecond}} */
    default NumberExpression<Integer> extract(DateField field) {
        return NumberExpression.of(Times.extract(this, field), Types.INTEGER);
    }

    /** {@return the whole seconds since 1970-01-01T00:00:00Z} */
    default NumberExpression<Long> epochSecond() {
        return NumberExpression.of(Times.epochSecond(this), Types.BIGINT);
    }

    // ---- arithmetic

    /** {@return it moved forward by a number of units; by months it keeps the day, or takes the month's last} */
    default TimeExpression<T> plus(long amount, DateUnit unit) {
        return of(new Expr.DateAdd(ast(), Times.amount(amount), Times.require(unit, this)));
    }

    /** {@return it moved forward by a number of units, which is another expression} */
    default TimeExpression<T> plus(NumberExpression<?> amount, DateUnit unit) {
        return of(new Expr.DateAdd(ast(), amount.ast(), Times.require(unit, this)));
    }

    /** {@return it moved back by a number of units} */
    default TimeExpression<T> minus(long amount, DateUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** {@return it moved back by a number of units, which is another expression} */
    default TimeExpression<T> minus(NumberExpression<?> amount, DateUnit unit) {
        return plus(amount.negate(), unit);
    }

    /** {@return the start of the unit it lies in; weeks begin on Monday} */
    default TimeExpression<T> truncatedTo(DateUnit unit) {
        return of(new Expr.DateTruncate(Times.require(unit, this), ast()));
    }

    /** {@return the whole days, hours, minutes or seconds from it to a value, cut toward zero} */
    default NumberExpression<Long> until(T end, DateUnit unit) {
        return until(parameter(end), unit);
    }

    /** {@return the whole days, hours, minutes or seconds from it to another, cut toward zero} */
    default NumberExpression<Long> until(Expression<T> end, DateUnit unit) {
        return NumberExpression.of(Times.difference(this, end, unit), Types.BIGINT);
    }

    /** {@return its date; of a point in time, the date in UTC} */
    default TimeExpression<LocalDate> date() {
        return of(Times.dateOf(this), Types.DATE);
    }

    // ---- the same family

    @Override
    default TimeExpression<T> as(String name) {
        return new Computed.Temporal<>(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default TimeExpression<T> parameter(T value) {
        return of(Coding.parameter(this, value));
    }

    @Override
    default TimeExpression<T> coalesce(T value) {
        return coalesce(parameter(value));
    }

    @Override
    default TimeExpression<T> coalesce(Expression<T> other) {
        return of(Calls.of(ScalarFunction.COALESCE, type(), this, other));
    }

    @Override
    default TimeExpression<T> nullIf(T value) {
        return nullIf(parameter(value));
    }

    @Override
    default TimeExpression<T> nullIf(Expression<T> other) {
        return of(Calls.of(ScalarFunction.NULL_IF, type(), this, other));
    }

    private TimeExpression<T> of(Expr ast) {
        return new Computed.Temporal<>(ast, type(), Optional.empty());
    }
}
