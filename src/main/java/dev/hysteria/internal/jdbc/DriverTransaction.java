package dev.hysteria.internal.jdbc;

import dev.hysteria.internal.jdbc.TransactionSettings.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;

/** A transaction as the driver makes them. One use, one thread. */
final class DriverTransaction implements TransactionControl {
    private static final int[] LEVELS = {
        Connection.TRANSACTION_READ_UNCOMMITTED,
        Connection.TRANSACTION_READ_COMMITTED,
        Connection.TRANSACTION_REPEATABLE_READ,
        Connection.TRANSACTION_SERIALIZABLE
    };

    private final Connection connection;
    private final TransactionSettings settings;
    private int formerIsolation = Connection.TRANSACTION_NONE;
    private boolean madeReadOnly;

    DriverTransaction(Connection connection, TransactionSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public void begin() throws SQLException {
        if (settings.isolation().isPresent()) {
            isolate(offered(settings.isolation().getAsInt()));
        }
        if (settings.access() == Access.READ_ONLY && !connection.isReadOnly()) {
            connection.setReadOnly(true);
            madeReadOnly = true;
        }
        connection.setAutoCommit(false);
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void restore() throws SQLException {
        connection.setAutoCommit(true);
        if (madeReadOnly) {
            connection.setReadOnly(false);
        }
        if (formerIsolation != Connection.TRANSACTION_NONE) {
            connection.setTransactionIsolation(formerIsolation);
        }
    }

    @Override
    public Point mark(int depth) throws SQLException {
        Savepoint savepoint = connection.setSavepoint("hysteria_" + depth);
        return new Point() {
            @Override
            public void rollBackTo() throws SQLException {
                connection.rollback(savepoint);
            }

            @Override
            public void release() throws SQLException {
                try {
                    connection.releaseSavepoint(savepoint);
                } catch (SQLFeatureNotSupportedException kept) {
                    // Such a database keeps its savepoints until the transaction ends, which harms nobody.
                    return;
                }
            }
        };
    }

    private void isolate(int level) throws SQLException {
        int current = connection.getTransactionIsolation();
        if (current != level) {
            connection.setTransactionIsolation(level);
            formerIsolation = current;
        }
    }

    /** {@return the level asked for, or the weakest stronger one that the database has: it promises all that was asked} */
    private int offered(int asked) throws SQLException {
        for (int level : LEVELS) {
            if (level >= asked && connection.getMetaData().supportsTransactionIsolationLevel(level)) {
                return level;
            }
        }
        return asked;
    }
}
