package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.ClosedException;
import dev.hysteria.error.UnsupportedFeature;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The connections of one database, and what is known of it wherever one is used. Shared between threads. */
final class Connections implements AutoCloseable {
    private final Dialect dialect;
    private final ConnectionSource source;
    private final SessionSettings settings;
    private final Failures failures;
    private final Lock takingTwo = new ReentrantLock(true);
    private volatile boolean closed;

    Connections(Dialect dialect, ConnectionSource source, SessionSettings settings) {
        this.dialect = dialect;
        this.source = source;
        this.settings = settings;
        this.failures = new Failures(dialect, settings.values());
    }

    Dialect dialect() {
        return dialect;
    }

    SessionSettings settings() {
        return settings;
    }

    Failures failures() {
        return failures;
    }

    Optional<Duration> statementTimeout() {
        return settings.statementTimeout();
    }

    /** {@return a connection in auto-commit mode} */
    Connection take() {
        requireOpen();
        try {
            return source.take();
        } catch (SQLException failure) {
            requireOpen();
            throw source.refused(failure, failures);
        }
    }

    /**
     * {@return two connections, the second of which is never waited for by two threads that hold their first}
     *
     * <p>Whoever has both needs no more, and gives them back: so a wait ends where there are two connections.
     */
    StreamLeases two(Supplier<Lease> rows, Supplier<Lease> statements) {
        if (source.most().orElse(2) < 2) {
            throw new UnsupportedFeature(
                    "a stream of rows with relations on a pool of one connection, which is occupied by the rows",
                    dialect.name(),
                    "give the pool two connections or more, or read the rows in chunks(query, key, size).");
        }
        takingTwo.lock();
        try {
            Lease first = rows.get();
            try {
                return StreamLeases.of(first, statements.get());
            } catch (Throwable failure) {
                first.close();
                throw failure;
            }
        } finally {
            takingTwo.unlock();
        }
    }

    void discard(Connection connection) {
        source.discard(connection);
    }

    ConnectionCounts counts() {
        return source.counts();
    }

    @Override
    public void close() {
        closed = true;
        source.close();
    }

    private void requireOpen() {
        if (closed) {
            throw new ClosedException("The database");
        }
    }
}
