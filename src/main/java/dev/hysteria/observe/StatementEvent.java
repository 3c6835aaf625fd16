package dev.hysteria.observe;

import java.time.Duration;

/** What happened to a statement: it started, and later ended or failed. */
public sealed interface StatementEvent {

    /** {@return the statement, which is the same in all that is told of it} */
    ObservedStatement statement();

    /**
     * It is about to be sent.
     *
     * @param statement the statement
     */
    record Started(ObservedStatement statement) implements StatementEvent {}

    /**
     * It did what it was to do. A stream's statement ends when its last row was read or when reading was stopped.
     *
     * @param statement the statement
     * @param duration how long it took, from before it was prepared until its last row was read
     * @param rows how many rows were read of a query's result or a command's returned rows; how many a command wrote that returns none, as
     *     the driver counts them
     */
    record Ended(ObservedStatement statement, Duration duration, long rows) implements StatementEvent {}

    /**
     * It was refused, broken off, or its rows could not be read.
     *
     * @param statement the statement
     * @param duration how long it took until then
     * @param error a {@link dev.hysteria.error.HysteriaException}, or what the application's own code threw when it read a row. Of a violated
     *     constraint it names what the database reported. Its message holds no values, but its cause is the driver's own and may quote some
     */
    record Failed(ObservedStatement statement, Duration duration, Throwable error) implements StatementEvent {}
}
