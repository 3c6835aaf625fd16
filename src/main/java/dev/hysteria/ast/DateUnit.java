package dev.hysteria.ast;

/** A unit of calendar or clock time. */
public enum DateUnit {
    /** 12 months. */
    YEAR,
    /** Adding months keeps the day of the month, or takes the month's last day when it has fewer. */
    MONTH,
    /** Weeks begin on Monday (ISO 8601). */
    WEEK,
    /** 24 hours. */
    DAY,
    HOUR,
    MINUTE,
    SECOND
}
