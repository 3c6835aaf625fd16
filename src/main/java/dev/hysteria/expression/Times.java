package dev.hysteria.expression;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;

/** Trees of date and time operators, and which parts each type has. */
final class Times {

    private Times() {}

    static Expr extract(TimeExpression<?> time, DateField field) {
        boolean present = switch (field) {
            case HOUR, MINUTE, SECOND -> hasClock(time);
            case YEAR, QUARTER, MONTH, ISO_WEEK, DAY_OF_MONTH, ISO_DAY_OF_WEEK, DAY_OF_YEAR -> hasCalendar(time);
            case EPOCH_SECOND ->
                throw QueryException.invalid("The seconds since 1970 do not fit an Integer", "use epochSecond().");
        };
        return new Expr.Extract(require(present, field, time), time.ast());
    }

    static Expr epochSecond(TimeExpression<?> time) {
        boolean present = hasClock(time) && hasCalendar(time);
        return new Expr.Extract(require(present, DateField.EPOCH_SECOND, time), time.ast());
    }

    static DateUnit require(DateUnit unit, TimeExpression<?> time) {
        boolean present = switch (unit) {
            case YEAR, MONTH, WEEK, DAY -> hasCalendar(time);
            case HOUR, MINUTE, SECOND -> hasClock(time);
        };
        return require(present, unit, time);
    }

    static Expr difference(TimeExpression<?> start, Expression<?> end, DateUnit unit) {
        return switch (require(unit, start)) {
            case DAY, HOUR, MINUTE, SECOND -> new Expr.DateDifference(unit, start.ast(), end.ast());
            case YEAR, MONTH, WEEK ->
                throw QueryException.invalid(
                        "A difference is counted in " + unit, "count it in days, hours, minutes or seconds.");
        };
    }

    static Expr dateOf(TimeExpression<?> time) {
        return Calls.of(require(hasCalendar(time), ScalarFunction.DATE_OF, time), Types.DATE, time);
    }

    static Expr amount(long amount) {
        return new Expr.Parameter(amount, new LogicalType.BigInt());
    }

    private static <P> P require(boolean present, P part, TimeExpression<?> time) {
        if (present) {
            return part;
        }
        throw QueryException.invalid(
                "%s is a %s, which has no %s"
                        .formatted(Coding.nameOf(time), time.type().logical(), part),
                "ask for a part that the type has, or cast it first.");
    }

    private static boolean hasClock(TimeExpression<?> time) {
        return !(time.type().logical() instanceof LogicalType.Date);
    }

    private static boolean hasCalendar(TimeExpression<?> time) {
        return !(time.type().logical() instanceof LogicalType.Time);
    }
}
