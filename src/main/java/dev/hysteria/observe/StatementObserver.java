package dev.hysteria.observe;

/**
 * Is told of every statement that is sent to a database: that it started, then that it ended or failed. For metrics, traces and tests.
 *
 * <p>Registered by {@code DatabaseConfig.withObserver(…)}. One observer is told by many threads at the same time: each time by the one that
 * runs the statement, which holds a connection meanwhile and waits for the observer. So it should be quick, and it must not use the
 * database itself: that would be observed again. What it throws is logged by {@code dev.hysteria.observe} and changes nothing.
 *
 * <p>Exactly one start and one end or failure are told for each statement sent: for an insert of many rows as many as it was split into, for
 * a load one for each batch or copied stream, for a relation the one that reads it, for a command whose rows are read by another statement both. Not told are what opens and checks
 * connections, and what begins and ends transactions and their parts, which drivers send in ways of their own; nor what is refused before
 * anything is sent.
 */
@FunctionalInterface
public interface StatementObserver {

    /** Is told what happened to a statement. */
    void observe(StatementEvent event);
}
