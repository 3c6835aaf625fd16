package dev.hysteria.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.RedactedUrl;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** One database: its connections and the session outside transactions. Shared between threads. */
public final class JdbcDatabase implements AutoCloseable {
    private final Connections connections;
    private final JdbcSession session;

    private JdbcDatabase(Connections connections) {
        this.connections = connections;
        this.session = new JdbcSession(Statements.of(connections), new SourcePlace(connections));
    }

    /** When the first connection is made. */
    public enum FirstConnection {
        /** When the database is opened, so that a wrong configuration shows at once. */
        WHEN_OPENED,
        /** When it is needed. */
        WHEN_NEEDED
    }

    /**
     * {@return a database with a pool of its own}
     *
     * @param others databases that have the same URLs, asked for when the first connection is made at once
     */
    public static JdbcDatabase pooled(
            ConnectionSettings connection,
            HikariConfig pool,
            FirstConnection first,
            SessionSettings settings,
            List<LookAlike> others) {
        Dialect dialect = connection.dialect();
        pool.setDataSource(new DriverSource(
                Drivers.of(dialect.connection(), connection.url()),
                connection.url(),
                connection.properties(),
                dialect.connection().preparation()));
        return switch (first) {
            case WHEN_OPENED -> {
                HikariDataSource source = started(pool, connection, settings);
                yield of(source, recognised(source, dialect, others, settings), settings);
            }
            case WHEN_NEEDED -> of(notStarted(pool), dialect, settings);
        };
    }

    /** {@return a database over the user's own data source} */
    public static JdbcDatabase over(DataSource source, Dialect dialect, SessionSettings settings) {
        return new JdbcDatabase(new Connections(
                dialect, new GivenSource(source, dialect.connection().preparation()), settings));
    }

    /** {@return the session outside transactions} */
    public JdbcSession session() {
        return session;
    }

    public Dialect dialect() {
        return connections.dialect();
    }

    public ConnectionCounts counts() {
        return connections.counts();
    }

    /** {@return whether a connection can be had, and answers, within {@code timeout}} */
    public boolean answers(Duration timeout) {
        int seconds = Math.toIntExact(Math.max(1, timeout.toSeconds()));
        try (Connection connection = connections.take()) {
            return connection.isValid(seconds);
        } catch (SQLException | DatabaseException unreachable) {
            return false;
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private static JdbcDatabase of(HikariDataSource source, Dialect dialect, SessionSettings settings) {
        return new JdbcDatabase(new Connections(dialect, new PooledSource(source), settings));
    }

    private static Dialect recognised(
            HikariDataSource source, Dialect dialect, List<LookAlike> others, SessionSettings settings) {
        if (others.isEmpty()) {
            return dialect;
        }
        try (Connection connection = source.getConnection()) {
            for (LookAlike other : others) {
                if (other.answers(connection)) {
                    return other.dialect();
                }
            }
            return dialect;
        } catch (SQLException failure) {
            source.close();
            throw new Failures(dialect, settings.values()).connecting(failure);
        }
    }

    private static HikariDataSource started(
            HikariConfig pool, ConnectionSettings connection, SessionSettings settings) {
        try {
            return new HikariDataSource(pool);
        } catch (PoolInitializationException failure) {
            if (failure.getCause() instanceof SQLException cause) {
                throw new ConnectionFailure(
                        RedactedUrl.of(connection.url()),
                        new Failures(connection.dialect(), settings.values()).details(cause));
            }
            throw failure;
        }
    }

    private static HikariDataSource notStarted(HikariConfig pool) {
        HikariDataSource source = new HikariDataSource();
        pool.copyStateTo(source);
        return source;
    }
}
