package dev.hysteria.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A new, empty database that one test has to itself; closing it drops it, with whatever is still connected to it. */
public final class FreshDatabase implements AutoCloseable {
    private final RunningDatabase server;
    private final String name;
    private final DatabaseLifecycle lifecycle;
    private boolean closed;

    FreshDatabase(RunningDatabase server, String name, DatabaseLifecycle lifecycle) {
        this.server = server;
        this.name = name;
        this.lifecycle = lifecycle;
    }

    /** Which database it is. */
    public TestDatabase database() {
        return server.database();
    }

    /** The server it lives on. */
    public RunningDatabase server() {
        return server;
    }

    /** Its name on the server: a database, on Oracle a user, on SQLite a file. */
    public String name() {
        return name;
    }

    /** The server's version as numbers, such as {@code 18.6}. */
    public String version() {
        return server.version();
    }

    /** The JDBC URL of this database. */
    public String jdbcUrl() {
        return lifecycle.url(name);
    }

    /** The user to connect as, who may do anything in this database; empty where there is none. */
    public String user() {
        return lifecycle.user(name);
    }

    /** The user's password; empty where there is none. */
    public String password() {
        return lifecycle.password();
    }

    /** A new connection, for the caller to close. */
    public Connection connect() throws SQLException {
        return user().isEmpty()
                ? DriverManager.getConnection(jdbcUrl())
                : DriverManager.getConnection(jdbcUrl(), user(), password());
    }

    /** A data source without a pool: each connection is a new one. */
    public DataSource dataSource() {
        return new UnpooledDataSource(jdbcUrl(), user(), password());
    }

    /** Drops the database. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            lifecycle.drop(name);
        }
    }

    @Override
    public String toString() {
        return server.description() + " " + name;
    }
}
