package dev.hysteria.type;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Codecs that cut times to the microsecond, the finest precision every database keeps. */
final class TimeCodecs {

    static final Codec<Instant> INSTANT =
            Codec.identity(Instant.class).as(value -> value, value -> value.truncatedTo(ChronoUnit.MICROS));

    static final Codec<LocalDateTime> LOCAL_DATE_TIME =
            Codec.identity(LocalDateTime.class).as(value -> value, value -> value.truncatedTo(ChronoUnit.MICROS));

    static final Codec<LocalTime> LOCAL_TIME =
            Codec.identity(LocalTime.class).as(value -> value, value -> value.truncatedTo(ChronoUnit.MICROS));

    private TimeCodecs() {}
}
