package dev.hysteria;

import java.time.Duration;

/**
 * How a database is opened.
 *
 * @param first when its first connection is made
 * @param retryFor for how long the first connection is tried again, once a second, when it fails
 */
public record StartConfig(FirstConnection first, Duration retryFor) {
    static final StartConfig DEFAULTS = new StartConfig(FirstConnection.WHEN_OPENED, Duration.ZERO);

    /** Refuses a negative duration. */
    public StartConfig {
        Settings.require(!retryFor.isNegative(), "start.retryFor", retryFor, "0 or more");
    }

    /** {@return this, with the first connection made at another time} */
    public StartConfig withFirst(FirstConnection newFirst) {
        return new StartConfig(newFirst, retryFor);
    }

    /** {@return this, with the first connection tried for so long} */
    public StartConfig withRetryFor(Duration duration) {
        return new StartConfig(first, duration);
    }
}
