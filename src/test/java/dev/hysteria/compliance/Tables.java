package dev.hysteria.compliance;

import dev.hysteria.Database;
import dev.hysteria.DatabaseConfig;
import dev.hysteria.testing.FreshDatabase;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The databases of test classes, whose tables are created and filled by the first of their tests. */
final class Tables {
    private static final Set<String> FILLED = ConcurrentHashMap.newKeySet();

    private Tables() {}

    static Database open(FreshDatabase fresh, Consumer<Database> fill) {
        Database db = Database.open(DatabaseConfig.of(fresh.jdbcUrl())
                .withUser(fresh.user(), fresh.password())
                .withPoolSize(2));
        if (FILLED.add(fresh.name())) {
            fill.accept(db);
        }
        return db;
    }
}
