package dev.hysteria.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The databases without which a run is not a success.
 *
 * <p>They are those that {@code -Dhysteria.require=oracle,sqlserver} names; without the setting and where the
 * environment says {@code CI=true}, SQLite, PostgreSQL, MySQL and MariaDB. A database whose URL is given is always
 * required: whoever gives one wants it used.
 */
public final class RequiredDatabases {
    private static final String SETTING = "hysteria.require";
    private static final Set<TestDatabase> IN_CI =
            Set.of(TestDatabase.SQLITE, TestDatabase.POSTGRES, TestDatabase.MYSQL, TestDatabase.MARIADB);

    private RequiredDatabases() {}

    /** The required databases of this run. */
    public static Set<TestDatabase> all() {
        return of(Optional.ofNullable(System.getProperty(SETTING)), "true".equalsIgnoreCase(System.getenv("CI")));
    }

    /** Whether a database is required in this run. */
    public static boolean contains(TestDatabase database) {
        return all().contains(database);
    }

    static Set<TestDatabase> of(Optional<String> named, boolean continuousIntegration) {
        Set<TestDatabase> byDefault = continuousIntegration ? IN_CI : Set.of();
        Stream<TestDatabase> asked = named.map(RequiredDatabases::parse).orElse(byDefault).stream();
        Stream<TestDatabase> withUrl = Arrays.stream(TestDatabase.values())
                .filter(database -> database.setting("url").isPresent());
        return Stream.concat(asked, withUrl).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<TestDatabase> parse(String keys) {
        return Arrays.stream(keys.split(","))
                .filter(key -> !key.isBlank())
                .map(TestDatabase::named)
                .collect(Collectors.toUnmodifiableSet());
    }
}
