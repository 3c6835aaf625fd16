package dev.hysteria;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.internal.jdbc.ConnectionCounts;
import dev.hysteria.internal.jdbc.JdbcDatabase;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * An open database: the session outside transactions, where each statement is on its own, and the begin of transactions.
 *
 * <p>Safe to share between threads; one is enough for an application. Close it when the application ends.
 */
public final class Database extends SqlSession implements AutoCloseable {
    private final JdbcDatabase database;

    private Database(JdbcDatabase database) {
        super(database.session());
        this.database = database;
    }

    /**
     * {@return the database at a JDBC URL, such as {@code jdbc:sqlite:app.db}}
     *
     * @throws dev.hysteria.error.ConfigurationException when the URL is of no known database, or its driver is missing
     * @throws dev.hysteria.error.ConnectionFailure when it can't be reached
     */
    public static Database open(String url) {
        return open(DatabaseConfig.of(url));
    }

    /**
     * {@return the database that a configuration describes}
     *
     * @throws dev.hysteria.error.ConfigurationException when the URL is of no known database, or its driver is missing
     * @throws dev.hysteria.error.ConnectionFailure when it can't be reached, unless the first connection is made later
     */
    public static Database open(DatabaseConfig config) {
        return new Database(Opening.of(config).database());
    }

    /**
     * {@return a database over a data source of your own, which stays open when the database is closed}
     *
     * <p>Settings of the driver, which the dialect has defaults for, are then yours to make.
     */
    public static Database over(DataSource source, Dialect dialect) {
        return over(source, dialect, DatabaseConfig.of(""));
    }

    /** {@return a database over a data source of your own, with what a configuration says of statements and the log} */
    public static Database over(DataSource source, Dialect dialect, DatabaseConfig config) {
        return new Database(JdbcDatabase.over(source, dialect, Opening.sessions(config)));
    }

    /** {@return the dialect it is spoken to in} */
    public Dialect dialect() {
        return database.dialect();
    }

    /** {@return how many connections its pool has now; all zero over a data source, and before the first connection} */
    public PoolState pool() {
        ConnectionCounts counts = database.counts();
        return new PoolState(counts.inUse(), counts.idle(), counts.waitingThreads());
    }

    /** {@return whether a connection can be had and answers, as a probe of readiness asks; it waits no longer than for any connection} */
    public boolean isReady() {
        return database.answers(Duration.ofSeconds(5));
    }

    /** Closes the pool. Every later use is refused; closing again does nothing. */
    @Override
    public void close() {
        database.close();
    }
}
