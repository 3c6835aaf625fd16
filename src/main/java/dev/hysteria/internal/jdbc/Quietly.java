package dev.hysteria.internal.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Ends what is given back after its result is known, when a failure would change nothing. */
final class Quietly {

    private Quietly() {}

    static void close(@Nullable AutoCloseable resource) {
        if (resource == null) {
            return;
        }
        try {
            resource.close();
        } catch (Exception ignored) {
            // The result is known, and the owner of the connection finds out by itself that it is broken.
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
