package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;

/** Where connections come from, each ready for use and in auto-commit mode. Shared between threads. */
interface ConnectionSource extends AutoCloseable {

    /** {@return a connection, which is given back by closing it} */
    Connection take() throws SQLException;

    /** {@return the error for a connection that could not be taken} */
    DatabaseException refused(SQLException failure, Failures failures);

    /** Makes sure that a connection whose state is unknown is never given out again. */
    void discard(Connection connection);

    /** {@return how many connections there can be at once, where that is known} */
    OptionalInt most();

    /** {@return how many connections there are} */
    ConnectionCounts counts();

    /** Closes every connection, if they are this source's own. Harmless when repeated. */
    @Override
    void close();
}
