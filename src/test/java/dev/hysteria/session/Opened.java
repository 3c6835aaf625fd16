package dev.hysteria.session;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
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
}
