package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.ConnectionForms.WriteTransactions;
import java.sql.Connection;
import java.sql.SQLException;

/** How a transaction begins and ends on one connection, which is in auto-commit mode before and after. */
interface TransactionControl {

    /** {@return the control of a transaction on a connection} */
    static TransactionControl of(WriteTransactions form, Connection connection, TransactionSettings settings) {
        return switch (form) {
            case PLAIN -> new DriverTransaction(connection, settings);
            case IMMEDIATE -> new ImmediateTransaction(connection, settings);
        };
    }

    void begin() throws SQLException;

    void commit() throws SQLException;

    void rollback() throws SQLException;

    /** Brings the connection back to the state it was in before {@link #begin}. */
    void restore() throws SQLException;

    /** {@return a point to come back to} */
    Point mark(int depth) throws SQLException;

    /** A point within a transaction. */
    interface Point {

        /** No point: there is nothing to undo. */
        Point NONE = new Point() {
            @Override
            public void rollBackTo() {
                // Nothing was written.
            }

            @Override
            public void release() {
                // Nothing was marked.
            }
        };

        /** Undoes what came after the point. */
        void rollBackTo() throws SQLException;

        /** Forgets the point and keeps what came after it. */
        void release() throws SQLException;
    }
}
