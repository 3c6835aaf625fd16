package dev.hysteria.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A database server that answers, shared by all tests of the run. Tests that write take a {@link FreshDatabase} of it.
 *
 * @param database which database it is
 * @param url where to reach its administrator's database; a JDBC URL if the database is relational
 * @param user the administrator's name; empty where the URL says all
 * @param password the administrator's password; empty where there is none
 * @param version the server's version as numbers, such as {@code 18.6}
 * @param route how it was had, such as {@code embedded}
 * @param startup how long it took to be had
 */
public record RunningDatabase(
        TestDatabase database, String url, String user, String password, String version, String route, Duration startup)
        implements Availability {

    /** Its name, version and route, for reports and display names. */
    public String description() {
        return database.title() + " " + version + " (" + route + ")";
    }

    /** A new connection to the administrator's database, for the caller to close. */
    public Connection connect() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }

    /** The description: a record's own text would show the password. */
    @Override
    public String toString() {
        return description();
    }
}
