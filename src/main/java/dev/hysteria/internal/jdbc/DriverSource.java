package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.ConnectionForms.Preparation;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Makes new connections by a driver, and makes them ready. */
final class DriverSource implements DataSource {
    private final Driver driver;
    private final String url;
    private final Properties properties;
    private final Preparation preparation;
    private volatile int loginTimeout = 1;

    DriverSource(Driver driver, String url, Properties properties, Preparation preparation) {
        this.driver = driver;
        this.url = url;
        this.properties = properties;
        this.preparation = preparation;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url, (Properties) properties.clone());
        if (connection == null) {
            throw new SQLException("The driver does not know this kind of URL", "08001");
        }
        try {
            preparation.prepare(connection);
            return connection;
        } catch (SQLException failure) {
            Quietly.close(connection);
            throw failure;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The user and the password are in the configuration");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log writer");
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log writer");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    // The pool waits so long for connections that are being made when it closes. Drivers take theirs as a property.
    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("There is no logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper of " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    /** {@return the text of a connection without its URL, which may hold a password} */
    @Override
    public String toString() {
        return "connections by " + driver.getClass().getName();
    }
}
