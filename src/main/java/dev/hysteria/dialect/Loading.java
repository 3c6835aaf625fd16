package dev.hysteria.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** How a database is given very many rows, none of which it is to return. */
public sealed interface Loading {

    /** {@code COPY … FROM STDIN}, and behind it rows in that command's text format. */
    record Copy(CopyOpening opening) implements Loading {}

    /** A statement that inserts one row, which the driver sends for many rows at once. */
    record Batches() implements Loading {}

    /** Statements that insert many rows each, which the driver need not rewrite. */
    record ManyRows() implements Loading {}

    /** How a driver begins to copy. */
    @FunctionalInterface
    interface CopyOpening {

        /** {@return the stream behind a copying command, which has begun} */
        CopyStream open(Connection connection, String command) throws SQLException;
    }

    /** Rows on their way into a table; nothing else runs on the connection before it has ended. */
    interface CopyStream {

        /** Sends the first bytes of an array. */
        void write(byte[] bytes, int length) throws SQLException;

        /** {@return how many rows were sent, which ends them} */
        long end() throws SQLException;

        /** Takes back what was sent; without effect on a stream that has ended or failed. */
        void cancel() throws SQLException;

        /** Stops the command from another thread: what runs in it fails. */
        void interrupt() throws SQLException;
    }
}
