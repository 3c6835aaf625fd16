package dev.hysteria;

import java.time.Duration;
import java.util.Optional;

/**
 * How statements run.
 *
 * @param timeout how long one may take before it is stopped; without end when not said
 * @param fetchSize how many rows of a stream are held in memory, where the driver lets that be chosen
 */
public record StatementConfig(Optional<Duration> timeout, int fetchSize) {
    static final StatementConfig DEFAULTS = new StatementConfig(Optional.empty(), 500);

    /** Refuses what makes no sense. */
    public StatementConfig {
        timeout.ifPresent(time -> Settings.require(time.isPositive(), "statements.timeout", time, "more than 0"));
        Settings.require(fetchSize > 0, "statements.fetchSize", fetchSize, "1 or more");
    }

    /** {@return this, with another timeout} */
    public StatementConfig withTimeout(Duration newTimeout) {
        return new StatementConfig(Optional.of(newTimeout), fetchSize);
    }

    /** {@return this, with another fetch size} */
    public StatementConfig withFetchSize(int rows) {
        return new StatementConfig(timeout, rows);
    }
}
