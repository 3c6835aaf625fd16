package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.ConnectionForms.WriteTransactions;
import dev.hysteria.error.CommitUnknown;
import dev.hysteria.error.ConnectionFailure;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.Deadlock;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.error.SerializationFailure;
import dev.hysteria.internal.jdbc.TransactionControl.Point;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one transaction, from its begin to its end. However that goes, the connection is given back in
 * auto-commit mode, or discarded where that can't be had. One thread.
 */
final class HeldConnection {
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final Connections connections;
    private final Connection connection;
    private final TransactionControl control;
    private final Failures failures;
    private @Nullable DatabaseException undoneBy;

    private HeldConnection(Connections connections, Connection connection, TransactionSettings settings) {
        this.connections = connections;
        this.connection = connection;
        this.failures = connections.failures();
        this.control = TransactionControl.of(form(), connection, settings);
    }

    /** {@return a connection in a new transaction} */
    static HeldConnection begin(Connections connections, TransactionSettings settings) {
        HeldConnection held = new HeldConnection(connections, connections.take(), settings);
        held.begin();
        return held;
    }

    /** {@return what tells the transaction from every other of this process} */
    long number() {
        return number;
    }

    Connection connection() {
        return connection;
    }

    SessionSettings settings() {
        return connections.settings();
    }

    Failures failures() {
        return failures;
    }

    /** Throws what undid the transaction, if something did: the database would run the next statement outside of it. */
    void requireAlive() {
        if (undoneBy != null) {
            throw undoneBy;
        }
    }

    /** Learns of a failed statement: some failures undo the whole transaction. */
    void failed(DatabaseException failure) {
        boolean undone = switch (failure) {
            case Deadlock deadlock -> true;
            case SerializationFailure collision -> true;
            case ConnectionFailure lost -> true;
            case CommitUnknown lost -> true;
            case QueryTimeout stopped -> form() == WriteTransactions.IMMEDIATE;
            default -> false;
        };
        if (undone) {
            undone(failure);
        }
    }

    /** Learns that the transaction is undone as a whole. */
    void undone(DatabaseException failure) {
        if (undoneBy == null) {
            undoneBy = failure;
        }
    }

    /** Ends the transaction and keeps what it did. */
    void commit() {
        try {
            control.commit();
        } catch (SQLException failure) {
            DatabaseException translated = failures.outsideStatement(failure, Stake.COMMIT);
            rollBackAfter(translated);
            throw translated;
        } catch (Throwable failure) {
            connections.discard(connection);
            throw failure;
        }
        giveBack();
    }

    /** Ends the transaction and undoes what it did, because of {@code reason}; a failure to do so is told with it. */
    void rollBackAfter(Throwable reason) {
        try {
            control.rollback();
        } catch (SQLException failure) {
            connections.discard(connection);
            if (undoneBy == null) {
                reason.addSuppressed(failures.outsideStatement(failure, Stake.NOTHING));
            }
            return;
        } catch (Throwable failure) {
            connections.discard(connection);
            throw failure;
        }
        giveBack();
    }

    /** Ends a transaction that changed nothing. */
    void release() {
        try {
            control.rollback();
        } catch (SQLException failure) {
            connections.discard(connection);
            return;
        }
        giveBack();
    }

    Point mark(int depth) throws SQLException {
        return control.mark(depth);
    }

    private void begin() {
        try {
            control.begin();
        } catch (SQLException failure) {
            DatabaseException translated = failures.outsideStatement(failure, Stake.NOTHING);
            rollBackAfter(translated);
            throw translated;
        } catch (Throwable failure) {
            connections.discard(connection);
            throw failure;
        }
    }

    private void giveBack() {
        try {
            control.restore();
        } catch (SQLException failure) {
            connections.discard(connection);
            return;
        }
        Quietly.close(connection);
    }

    private WriteTransactions form() {
        return connections.dialect().connection().writeTransactions();
    }
}
