package dev.hysteria.dialect.postgres;

import dev.hysteria.dialect.Loading.CopyStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A stream into a table through the driver's own interface. */
final class PostgresCopy implements CopyStream {
    private final PGConnection connection;
    private final CopyIn copy;

    private PostgresCopy(PGConnection connection, CopyIn copy) {
        this.connection = connection;
        this.copy = copy;
    }

    static CopyStream open(Connection connection, String command) throws SQLException {
        PGConnection driver = connection.unwrap(PGConnection.class);
        return new PostgresCopy(driver, driver.getCopyAPI().copyIn(command));
    }

    @Override
    public void write(byte[] bytes, int length) throws SQLException {
        copy.writeToCopy(bytes, 0, length);
    }

    @Override
    public long end() throws SQLException {
        return copy.endCopy();
    }

    @Override
    public void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    @Override
    public void interrupt() throws SQLException {
        connection.cancelQuery();
    }
}
