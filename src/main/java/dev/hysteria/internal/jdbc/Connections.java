package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.ClosedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The connections of one database, and what is known of it wherever one is used. Shared between threads. */
final class Connections implements AutoCloseable {
    private final Dialect dialect;
    private final ConnectionSource source;
    private final SessionSettings settings;
    private final Failures failures;
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
