package dev.hysteria;

import java.time.Duration;

/**
 * What the logger {@code dev.hysteria.sql} is told: each statement at DEBUG, slow ones at WARN.
 *
 * @param values whether the values of parameters are shown
 * @param slow from which duration on a statement is slow
 */
public record LogConfig(LoggedValues values, Duration slow) {
    static final LogConfig DEFAULTS = new LogConfig(LoggedValues.HIDDEN, Duration.ofSeconds(1));

    /** Refuses a negative duration. */
    public LogConfig {
        Settings.require(!slow.isNegative(), "log.slow", slow, "0 or more");
    }

    /** {@return this, with values shown or hidden} */
    public LogConfig withValues(LoggedValues newValues) {
        return new LogConfig(newValues, slow);
    }

    /** {@return this, with another duration from which on a statement is slow} */
    public LogConfig withSlow(Duration newSlow) {
        return new LogConfig(values, newSlow);
    }
}
