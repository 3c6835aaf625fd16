package dev.hysteria.ast;

/** A part of a date or time that can be extracted as an integer; timestamps are seen in UTC. */
public enum DateField {
    /** 1 to 9999. */
    YEAR,
    /** 1 to 4. */
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
    /** 0 to 23. */
    HOUR,
    /** 0 to 59. */
    MINUTE,
    /** Whole seconds, 0 to 59. */
    SECOND,
    /** Whole seconds since 1970-01-01T00:00:00Z, rounded down. */
    EPOCH_SECOND
}
