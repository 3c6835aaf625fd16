package dev.hysteria.internal.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.OptionalInt;

/** A pool of connections. */
record PooledSource(HikariDataSource pool) implements ConnectionSource {
    @Override
    public Connection take() throws SQLException {
        return pool.getConnection();
    }

    // The pool tells by the cause why it had no connection: none could be made, or the thread was interrupted. Without
    // one, all were in use.
    @Override
    public DatabaseException refused(SQLException failure, Failures failures) {
        if (failure.getCause() instanceof InterruptedException) {
            Thread.currentThread().interrupt();
            return ConnectionFailure.interrupted(failures.details(failure));
        }
        if (failure.getCause() instanceof SQLException cause) {
            return failures.connecting(cause);
        }
        if (failure instanceof SQLTransientConnectionException) {
            return ConnectionFailure.noneFree(
                    pool.getMaximumPoolSize(),
                    Duration.ofMillis(pool.getConnectionTimeout()),
                    failures.details(failure));
        }
        return failures.connecting(failure);
    }

    @Override
    public void discard(Connection connection) {
        pool.evictConnection(connection);
        Quietly.close(connection);
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of(pool.getMaximumPoolSize());
    }

    @Override
    public ConnectionCounts counts() {
        HikariPoolMXBean pooled = pool.getHikariPoolMXBean();
        return pooled == null
                ? new ConnectionCounts(0, 0, 0)
                : new ConnectionCounts(
                        pooled.getActiveConnections(),
                        pooled.getIdleConnections(),
                        pooled.getThreadsAwaitingConnection());
    }

    @Override
    public void close() {
        pool.close();
    }
}
