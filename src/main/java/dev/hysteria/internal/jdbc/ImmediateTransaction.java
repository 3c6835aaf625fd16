package dev.hysteria.internal.jdbc;

import dev.hysteria.internal.jdbc.TransactionSettings.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A serializable transaction that, when it may write, takes the one writer's lock as it begins. One use, one thread.
 *
 * <p>It is spoken in words, because a driver's own commit and rollback begin the next transaction at once: they would take
 * the writer's lock again, and may fail for that after they have done their work.
 */
final class ImmediateTransaction implements TransactionControl {
    private final Connection connection;
    private final TransactionSettings settings;

    ImmediateTransaction(Connection connection, TransactionSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public void begin() throws SQLException {
        execute(settings.access() == Access.READ_ONLY ? "BEGIN" : "BEGIN IMMEDIATE");
    }

    @Override
    public void commit() throws SQLException {
        execute("COMMIT");
    }

    @Override
    public void rollback() throws SQLException {
        try {
            execute("ROLLBACK");
        } catch (SQLException failure) {
            // Some failures roll back by themselves. Where a transaction can begin, there is none.
            execute("BEGIN");
            execute("ROLLBACK");
        }
    }

    @Override
    public void restore() {
        // Auto-commit was on all the time.
    }

    @Override
    public Point mark(int depth) throws SQLException {
        String name = "hysteria_" + depth;
        execute("SAVEPOINT " + name);
        return new Point() {
            @Override
            public void rollBackTo() throws SQLException {
                execute("ROLLBACK TO " + name);
                execute("RELEASE " + name);
            }

            @Override
            public void release() throws SQLException {
                execute("RELEASE " + name);
            }
        };
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
