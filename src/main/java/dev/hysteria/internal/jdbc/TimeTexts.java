package dev.hysteria.internal.jdbc;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * ISO texts of dates and times, of fixed width so that their order is that of time: years have four digits (codecs refuse
 * others), seconds six after the point. What is read may be shorter, as functions of a database write it.
 */
final class TimeTexts {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private TimeTexts() {}

    static String ofInstant(Instant instant) {
        return ofDateTime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "Z";
    }

    static Instant toInstant(String text) {
        int end = text.endsWith("Z") ? text.length() - 1 : text.length();
        return toDateTime(text.substring(0, end)).toInstant(ZoneOffset.UTC);
    }

    static String ofDateTime(LocalDateTime dateTime) {
        return DATE_TIME.format(dateTime);
    }

    static LocalDateTime toDateTime(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    static String ofTime(LocalTime time) {
        return TIME.format(time);
    }

    static LocalTime toTime(String text) {
        return LocalTime.parse(text);
    }
}
