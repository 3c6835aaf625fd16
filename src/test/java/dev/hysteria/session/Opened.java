package dev.hysteria.session;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.schema.Schema;
import dev.hysteria.testing.FreshDatabase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Opens the library's databases on those of the tests. */
final class Opened {
    private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();

    private Opened() {}

    static DatabaseConfig config(FreshDatabase fresh) {
        return DatabaseConfig.of(fresh.jdbcUrl()).withUser(fresh.user(), fresh.password());
    }

    static Database on(FreshDatabase fresh, UnaryOperator<DatabaseConfig> change) {
        return Database.open(change.apply(config(fresh)));
    }

    /** A database that the methods of a class share, where the first to come creates the tables. */
    static Database with(FreshDatabase fresh, Schema<?>... schemas) {
        Database db = on(fresh, config -> config.withPoolSize(3));
        if (CREATED.add(fresh.name())) {
            db.create(schemas);
        }
        return db;
    }

    /** The dialect of a test's database. */
    static Dialect dialect(FreshDatabase fresh) {
        return switch (fresh.database()) {
            case SQLITE -> SqliteDialect.INSTANCE;
            case POSTGRES -> PostgresDialect.INSTANCE;
            case MYSQL -> MySqlDialect.INSTANCE;
            case MARIADB -> MariaDbDialect.INSTANCE;
            case SQLSERVER -> SqlServerDialect.INSTANCE;
            case ORACLE -> OracleDialect.INSTANCE;
            case COCKROACH -> CockroachDialect.INSTANCE;
            case REDIS, MONGO -> throw new IllegalArgumentException("no dialect of " + fresh);
        };
    }
}
