package dev.hysteria.golden;

import static dev.hysteria.expression.Values.currentDate;
import static dev.hysteria.expression.Values.currentTimestamp;
import static dev.hysteria.expression.Values.value;
import static dev.hysteria.sample.Events.AT;
import static dev.hysteria.sample.Events.COUNT;
import static dev.hysteria.sample.Events.DAY;
import static dev.hysteria.sample.Events.EVENTS;
import static dev.hysteria.sample.Events.HAPPENED_AT;
import static dev.hysteria.sample.Events.LOCAL_AT;

import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.expression.Expression;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates, times of day and points in time. */
final class TimeCases {
    private static final List<DateField> DATE_FIELDS = List.of(
            DateField.YEAR,
            DateField.QUARTER,
            DateField.MONTH,
            DateField.ISO_WEEK,
            DateField.DAY_OF_MONTH,
            DateField.ISO_DAY_OF_WEEK,
            DateField.DAY_OF_YEAR);
    private static final List<DateField> CLOCK_FIELDS = List.of(DateField.HOUR, DateField.MINUTE, DateField.SECOND);

    private TimeCases() {}

    static List<GoldenCase> cases() {
        Cases cases = Cases.of("time");
        comparisons(cases);
        fields(cases);
        arithmetic(cases);
        return cases.all();
    }

    private static void comparisons(Cases cases) {
        cases.filter(
                        "compare-timestamp",
                        "points in time are in UTC",
                        EVENTS,
                        HAPPENED_AT.ge(Instant.parse("2026-01-02T03:04:05.678901Z")))
                .filter(
                        "compare-datetime",
                        "date-times have no zone",
                        EVENTS,
                        LOCAL_AT.lt(LocalDateTime.parse("2026-01-02T03:04:05")))
                .filter(
                        "compare-date",
                        "dates",
                        EVENTS,
                        DAY.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .filter("compare-time", "times of day", EVENTS, AT.gt(LocalTime.of(12, 30)))
                .filter(
                        "compare-calculated",
                        "a time that is calculated",
                        EVENTS,
                        value(LocalTime.of(10, 0)).plus(1, DateUnit.HOUR).eq(LocalTime.of(11, 0)))
                .values("current", "the present moment and date, in UTC", EVENTS, currentTimestamp(), currentDate())
                .values(
                        "date-of",
                        "the date of a date-time, and of a point in time in UTC",
                        EVENTS,
                        LOCAL_AT.date(),
                        HAPPENED_AT.date());
    }

    private static void fields(Cases cases) {
        for (DateField field : DATE_FIELDS) {
            cases.values(
                    "extract-" + name(field),
                    "of a point in time, of a date-time, of a date",
                    EVENTS,
                    HAPPENED_AT.extract(field),
                    LOCAL_AT.extract(field),
                    DAY.extract(field));
        }
        for (DateField field : CLOCK_FIELDS) {
            cases.values(
                    "extract-" + name(field),
                    "of a point in time, of a date-time, of a time of day",
                    EVENTS,
                    HAPPENED_AT.extract(field),
                    LOCAL_AT.extract(field),
                    AT.extract(field));
        }
        cases.values(
                "extract-epoch-second",
                "whole seconds since 1970",
                EVENTS,
                HAPPENED_AT.epochSecond(),
                LOCAL_AT.epochSecond());
    }

    private static void arithmetic(Cases cases) {
        for (DateUnit unit : DateUnit.values()) {
            List<Expression<?>> moved =
                    new ArrayList<>(List.of(HAPPENED_AT.plus(3, unit), LOCAL_AT.minus(COUNT, unit)));
            List<Expression<?>> cut =
                    new ArrayList<>(List.of(HAPPENED_AT.truncatedTo(unit), LOCAL_AT.truncatedTo(unit)));
            switch (unit) {
                case YEAR, MONTH, WEEK, DAY -> {
                    moved.add(DAY.plus(1, unit));
                    cut.add(DAY.truncatedTo(unit));
                }
                case HOUR, MINUTE, SECOND -> {
                    moved.add(AT.plus(1, unit));
                    cut.add(AT.truncatedTo(unit));
                }
            }
            cases.values(
                    "add-" + name(unit), "moved by a number of units", EVENTS, moved.toArray(Expression<?>[]::new));
            cases.values(
                    "truncate-" + name(unit),
                    "cut to the start of the unit",
                    EVENTS,
                    cut.toArray(Expression<?>[]::new));
        }
        for (DateUnit unit : List.of(DateUnit.DAY, DateUnit.HOUR, DateUnit.MINUTE, DateUnit.SECOND)) {
            cases.values(
                    "difference-" + name(unit),
                    "whole units between two times, cut toward zero",
                    EVENTS,
                    HAPPENED_AT.until(currentTimestamp(), unit),
                    LOCAL_AT.until(LocalDateTime.of(2026, 1, 2, 3, 4), unit));
        }
        cases.values(
                "difference-of-constants",
                "some days and hours, forwards and backwards",
                EVENTS,
                Stream.of(DateUnit.DAY, DateUnit.HOUR, DateUnit.MINUTE, DateUnit.SECOND)
                        .flatMap(TimeCases::constants)
                        .toArray(Expression<?>[]::new));
        cases.values(
                "difference-of-dates",
                "whole days between two dates",
                EVENTS,
                DAY.until(LocalDate.of(2026, 3, 1), DateUnit.DAY));
        cases.values(
                "difference-of-times",
                "whole units between two times of day",
                EVENTS,
                AT.until(LocalTime.of(12, 30), DateUnit.HOUR),
                AT.until(LocalTime.of(12, 30), DateUnit.MINUTE),
                AT.until(LocalTime.of(12, 30), DateUnit.SECOND));
    }

    private static Stream<Expression<?>> constants(DateUnit unit) {
        LocalDateTime start = LocalDateTime.parse("2026-01-02T03:04:05.678901");
        LocalDateTime end = LocalDateTime.parse("2026-01-05T01:02:03.000004");
        return Stream.of(
                value(start).until(end, unit),
                value(end).until(start, unit),
                value(start.toInstant(ZoneOffset.UTC)).until(end.toInstant(ZoneOffset.UTC), unit));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
