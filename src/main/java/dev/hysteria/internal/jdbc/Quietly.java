package dev.hysteria.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Ends what is given back after its result is known, when a failure would change nothing. */
final class Quietly {

    private Quietly() {}

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // The result is known, and the connection's owner finds out by itself that it is broken.
            return;
        }
    }

    /** Closes a connection, without waiting for its server where the driver can. */
    static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException unsupported) {
            // Closing is what is left.
            close(connection);
            return;
        }
        close(connection);
    }
}
