package dev.hysteria.testing.server;

import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's version as it tells it itself: the proof that it answers. */
final class ServerVersion {
    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)+");

    private ServerVersion() {}

    /** The version as numbers, such as {@code 18.6}. */
    static String of(TestDatabase database, String url, String user, String password) throws SQLException, IOException {
        return switch (database) {
            case REDIS -> RedisVersion.of(URI.create(url));
            case MONGO -> MongoVersion.of(url);
            case SQLITE, POSTGRES, COCKROACH, MYSQL, MARIADB, SQLSERVER, ORACLE -> {
                try (Connection connection = user.isEmpty()
                        ? DriverManager.getConnection(url)
                        : DriverManager.getConnection(url, user, password)) {
                    yield numbers(database, text(database, connection));
                }
            }
        };
    }

    private static String text(TestDatabase database, Connection connection) throws SQLException {
        return switch (database) {
            // Its driver is PostgreSQL's, which would report the version of PostgreSQL that CockroachDB speaks like.
            case COCKROACH -> selected(connection, "select version()");
            case ORACLE -> selected(connection, "select version_full from product_component_version");
            case SQLITE, POSTGRES, MYSQL, MARIADB, SQLSERVER, REDIS, MONGO ->
                connection.getMetaData().getDatabaseProductVersion();
        };
    }

    private static String selected(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String numbers(TestDatabase database, String text) throws SQLException {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            throw new SQLException(database.title() + " tells no version: " + text);
        }
        return matcher.group();
    }
}
