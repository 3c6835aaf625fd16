package dev.hysteria.ast;

/** A part of a date or time that can be extracted as an integer; timestamps are seen in UTC. */
public enum DateField {
    YEAR,
    QUARTER,
    /** 1 to 12. */
    MONTH,
    /** ISO 8601 week of the year, 1 to 53. */
    ISO_WEEK,
    /** 1 to 31. */
    DAY_OF_MONTH,
    /** ISO 8601: 1 is Monday, 7 is Sunday. */
    ISO_DAY_OF_WEEK,
    /** 1 to 366. */
    DAY_OF_YEAR,
    HOUR,
    MINUTE,
    /** Whole seconds, 0 to 59. */
    SECOND,
    /** Whole seconds since 1970-01-01T00:00:00Z. */
    EPOCH_SECOND
}
