package dev.hysteria.dialect;

import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The dialects of the databases that tests run on, and connections made ready as they ask. */
public final class Dialects {

    private Dialects() {}

    /** {@return the dialect that a database speaks} */
    public static Dialect of(TestDatabase database) {
        return switch (database) {
            case SQLITE -> SqliteDialect.INSTANCE;
            case POSTGRES -> PostgresDialect.INSTANCE;
            case MYSQL -> MySqlDialect.INSTANCE;
            case MARIADB -> MariaDbDialect.INSTANCE;
            case COCKROACH -> CockroachDialect.INSTANCE;
            case SQLSERVER -> SqlServerDialect.INSTANCE;
            case ORACLE -> OracleDialect.INSTANCE;
            case REDIS, MONGO -> throw new IllegalArgumentException("no dialect runs on " + database.title());
        };
    }

    /** {@return a new connection with the dialect's properties, made ready by it} */
    public static Connection connect(FreshDatabase database) throws SQLException {
        Dialect dialect = of(database.database());
        Properties properties = new Properties();
        properties.putAll(dialect.connection().properties());
        if (!database.user().isEmpty()) {
            properties.setProperty("user", database.user());
            properties.setProperty("password", database.password());
        }
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), properties);
        dialect.connection().preparation().prepare(connection);
        return connection;
    }
}
