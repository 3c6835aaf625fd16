package dev.hysteria.internal.jdbc;

import java.time.Duration;
import java.util.Optional;

/**
 * How sessions behave.
 *
 * @param statementTimeout how long a statement may take
 * @param fetchSize how many rows of a stream the driver holds
 * @param values whether values may stand in the log and in messages
 * @param slow from which duration on a statement is logged as slow
 */
public record SessionSettings(
        Optional<Duration> statementTimeout, int fetchSize, ValueVisibility values, Duration slow) {}
