package dev.hysteria;

import dev.hysteria.observe.StatementObserver;
import dev.hysteria.query.Tags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How statements run.
 *
 * @param timeout how long one may take before it is stopped; without end when not said
 * @param fetchSize how many rows of a stream are held in memory, where the driver lets that be chosen
 * @param tags what each is tagged with, asked for when it runs: where it comes from, for whoever reads the database's log
 * @param observers who is told of each that is sent, and of its end
 */
public record StatementConfig(
        Optional<Duration> timeout, int fetchSize, Optional<Supplier<Tags>> tags, List<StatementObserver> observers) {
    static final StatementConfig DEFAULTS = new StatementConfig(Optional.empty(), 500, Optional.empty(), List.of());

    /** Copies the observers, and refuses what makes no sense. */
    public StatementConfig {
        observers = List.copyOf(observers);
        timeout.ifPresent(time -> Settings.require(time.isPositive(), "statements.timeout", time, "more than 0"));
        Settings.require(fetchSize > 0, "statements.fetchSize", fetchSize, "1 or more");
    }

    /** {@return this, with another timeout} */
    public StatementConfig withTimeout(Duration newTimeout) {
        return new StatementConfig(Optional.of(newTimeout), fetchSize, tags, observers);
    }

    /** {@return this, with another fetch size} */
    public StatementConfig withFetchSize(int rows) {
        return new StatementConfig(timeout, rows, tags, observers);
    }

    /** {@return this, with tags that {@code newTags} gives whenever a statement runs, on its thread} */
    public StatementConfig withTags(Supplier<Tags> newTags) {
        return new StatementConfig(timeout, fetchSize, Optional.of(newTags), observers);
    }

    /** {@return this, with one more who is told of each statement} */
    public StatementConfig withObserver(StatementObserver observer) {
        List<StatementObserver> all = new ArrayList<>(observers);
        all.add(observer);
        return new StatementConfig(timeout, fetchSize, tags, all);
    }
}
