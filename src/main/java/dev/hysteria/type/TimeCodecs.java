package dev.hysteria.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Codecs that cut times to the microsecond and refuse years outside 1 to 9999, so that every database keeps what it is given. */
final class TimeCodecs {

    static final Codec<Instant> INSTANT = Codec.identity(Instant.class)
            .as(value -> value, value -> inRange(value).truncatedTo(ChronoUnit.MICROS));

    static final Codec<LocalDateTime> LOCAL_DATE_TIME = Codec.identity(LocalDateTime.class)
            .as(value -> value, value -> {
                requireYear(value.getYear(), value);
                return value.truncatedTo(ChronoUnit.MICROS);
            });

    static final Codec<LocalDate> LOCAL_DATE = Codec.identity(LocalDate.class).as(value -> value, value -> {
        requireYear(value.getYear(), value);
        return value;
    });

    static final Codec<LocalTime> LOCAL_TIME =
            Codec.identity(LocalTime.class).as(value -> value, value -> value.truncatedTo(ChronoUnit.MICROS));

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;
    private static final Instant FIRST =
            LocalDate.ofYearDay(FIRST_YEAR, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END =
            LocalDate.ofYearDay(LAST_YEAR + 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

    private TimeCodecs() {}

    private static Instant inRange(Instant value) {
        if (value.isBefore(FIRST) || !value.isBefore(END)) {
            throw outOfRange(value);
        }
        return value;
    }

    private static void requireYear(int year, Object value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw outOfRange(value);
        }
    }

    private static IllegalArgumentException outOfRange(Object value) {
        return new IllegalArgumentException(value + " is outside the years 1 to 9999, which every database keeps");
    }
}
