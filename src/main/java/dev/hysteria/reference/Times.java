package dev.hysteria.reference;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.error.UnsupportedFeature;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Calculation with dates and times, by the ISO calendar; points in time are seen in UTC. */
final class Times {

    private Times() {}

    /** {@return a part, as an integer that fits the node's type} */
    static long extracted(DateField field, Object time) {
        Temporal local = local(time);
        try {
            return switch (field) {
                case YEAR -> local.get(ChronoField.YEAR);
                case QUARTER -> local.get(IsoFields.QUARTER_OF_YEAR);
                case MONTH -> local.get(ChronoField.MONTH_OF_YEAR);
                case ISO_WEEK -> local.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                case DAY_OF_MONTH -> local.get(ChronoField.DAY_OF_MONTH);
                case ISO_DAY_OF_WEEK -> local.get(ChronoField.DAY_OF_WEEK);
                case DAY_OF_YEAR -> local.get(ChronoField.DAY_OF_YEAR);
                case HOUR -> local.get(ChronoField.HOUR_OF_DAY);
                case MINUTE -> local.get(ChronoField.MINUTE_OF_HOUR);
                case SECOND -> local.get(ChronoField.SECOND_OF_MINUTE);
                case EPOCH_SECOND -> moment(local).toEpochSecond(ZoneOffset.UTC);
            };
        } catch (java.time.temporal.UnsupportedTemporalTypeException absent) {
            throw noSuchPart("the " + named(field) + " of", time);
        }
    }

    static Object plus(Object time, long amount, DateUnit unit) {
        Temporal local = local(time);
        requireUnit(unit, local);
        Temporal moved = local.plus(amount, unit(unit));
        if (moved.isSupported(ChronoField.YEAR)) {
            requireYear(moved.get(ChronoField.YEAR));
        }
        return back(moved, time);
    }

    static Object truncated(Object time, DateUnit unit) {
        Temporal local = local(time);
        requireUnit(unit, local);
        return switch (local) {
            case LocalDate date -> startOf(date, unit);
            case LocalDateTime dateTime ->
                back(
                        isDateBased(unit)
                                ? startOf(dateTime.toLocalDate(), unit).atStartOfDay()
                                : dateTime.truncatedTo(unit(unit)),
                        time);
            case LocalTime clock -> clock.truncatedTo(unit(unit));
            default -> throw noSuchPart("truncating", time);
        };
    }

    private static LocalDate startOf(LocalDate date, DateUnit unit) {
        return switch (unit) {
            case YEAR -> date.withDayOfYear(1);
            case MONTH -> date.withDayOfMonth(1);
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case DAY, HOUR, MINUTE, SECOND -> date;
        };
    }

    /** {@return the whole units from one to the other, cut toward zero; a date is its midnight} */
    static long difference(DateUnit unit, Object start, Object end) {
        Temporal from = local(start);
        Temporal to = local(end);
        return from instanceof LocalTime
                ? from.until(to, unit(unit))
                : moment(from).until(moment(to), unit(unit));
    }

    static LocalDate date(Object time) {
        return moment(local(time)).toLocalDate();
    }

    /** {@return the date-time that a date or date-time is} */
    static LocalDateTime moment(Temporal local) {
        return switch (local) {
            case LocalDateTime dateTime -> dateTime;
            case LocalDate date -> date.atStartOfDay();
            default -> throw noSuchPart("the date of", local);
        };
    }

    /** {@return the time without a zone; of a point in time that of UTC} */
    static Temporal local(Object time) {
        return time instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : (Temporal) time;
    }

    private static Object back(Temporal local, Object like) {
        return like instanceof Instant && local instanceof LocalDateTime dateTime
                ? dateTime.toInstant(ZoneOffset.UTC)
                : local;
    }

    private static void requireUnit(DateUnit unit, Temporal local) {
        if (!local.isSupported(unit(unit))) {
            throw noSuchPart(named(unit) + "s in", local);
        }
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new ArithmeticException("the date is outside the years 1 to 9999");
        }
    }

    private static boolean isDateBased(DateUnit unit) {
        return unit(unit).isDateBased();
    }

    private static ChronoUnit unit(DateUnit unit) {
        return switch (unit) {
            case YEAR -> ChronoUnit.YEARS;
            case MONTH -> ChronoUnit.MONTHS;
            case WEEK -> ChronoUnit.WEEKS;
            case DAY -> ChronoUnit.DAYS;
            case HOUR -> ChronoUnit.HOURS;
            case MINUTE -> ChronoUnit.MINUTES;
            case SECOND -> ChronoUnit.SECONDS;
        };
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static UnsupportedFeature noSuchPart(String what, Object time) {
        return Refusal.of(
                what + " a " + time.getClass().getSimpleName(), "Use a part that dates or times of this type have.");
    }
}
