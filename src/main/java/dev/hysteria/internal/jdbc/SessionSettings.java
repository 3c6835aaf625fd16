package dev.hysteria.internal.jdbc;

import dev.hysteria.observe.StatementObserver;
import dev.hysteria.query.Tags;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How sessions behave.
 *
 * @param statementTimeout how long a statement may take
 * @param fetchSize how many rows of a stream the driver holds
 * @param values whether values may stand in the log and in messages
 * @param slow from which duration on a statement is logged as slow
 * @param tags what the next statement is tagged with
 * @param observers who is told of every statement
 */
public record SessionSettings(
        Optional<Duration> statementTimeout,
        int fetchSize,
        ValueVisibility values,
        Duration slow,
        Supplier<Tags> tags,
        List<StatementObserver> observers) {}
