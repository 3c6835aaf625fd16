package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.ConnectionForms.Preparation;
import dev.hysteria.error.DatabaseException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** The user's own data source. Nothing tells its new connections from the known ones, so each is prepared whenever it is taken. */
record GivenSource(DataSource source, Preparation preparation) implements ConnectionSource {
    @Override
    public Connection take() throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            preparation.prepare(connection);
            return connection;
        } catch (SQLException failure) {
            Quietly.close(connection);
            throw failure;
        }
    }

    @Override
    public DatabaseException refused(SQLException failure, Failures failures) {
        return failures.connecting(failure);
    }

    @Override
    public void discard(Connection connection) {
        Quietly.abort(connection);
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.empty();
    }

    @Override
    public ConnectionCounts counts() {
        return new ConnectionCounts(0, 0, 0);
    }

    @Override
    public void close() {
        // It is the user's.
    }
}
