package dev.hysteria.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The databases that tests know.
 *
 * <p>Each is reached through settings of its own: {@code -Dhysteria.test.postgres.url=…} or the environment variable
 * {@code HYSTERIA_TEST_POSTGRES_URL}, and {@code user} and {@code password} likewise.
 */
public enum TestDatabase {
    /** SQLite, in the test's own process. */
    SQLITE("SQLite", Kind.RELATIONAL),
    /** PostgreSQL. */
    POSTGRES("PostgreSQL", Kind.RELATIONAL),
    /** CockroachDB. */
    COCKROACH("CockroachDB", Kind.RELATIONAL),
    /** MySQL. */
    MYSQL("MySQL", Kind.RELATIONAL),
    /** MariaDB. */
    MARIADB("MariaDB", Kind.RELATIONAL),
    /** Microsoft SQL Server. */
    SQLSERVER("SQL Server", Kind.RELATIONAL),
    /** Oracle Database. */
    ORACLE("Oracle", Kind.RELATIONAL),
    /** Redis. */
    REDIS("Redis", Kind.STORE),
    /** MongoDB. */
    MONGO("MongoDB", Kind.STORE);

    private enum Kind {
        RELATIONAL,
        STORE
    }

    private final String title;
    private final Kind kind;

    TestDatabase(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** The name to show, such as {@code SQL Server}. */
    public String title() {
        return title;
    }

    /** The name in settings, such as {@code sqlserver}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is reached through JDBC. */
    public boolean isRelational() {
        return kind == Kind.RELATIONAL;
    }

    /** The system property of one of its settings, such as {@code hysteria.test.postgres.url}. */
    public String property(String setting) {
        return "hysteria.test." + key() + "." + setting;
    }

    /** The environment variable of one of its settings, such as {@code HYSTERIA_TEST_POSTGRES_URL}. */
    public String environmentVariable(String setting) {
        return property(setting).replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The value of one of its settings: the system property, else the environment variable, if one of them says something. */
    public Optional<String> setting(String setting) {
        return Optional.ofNullable(System.getProperty(property(setting)))
                .or(() -> Optional.ofNullable(System.getenv(environmentVariable(setting))))
                .filter(value -> !value.isBlank());
    }

    /** All databases that are reached through JDBC. */
    public static List<TestDatabase> relational() {
        return Arrays.stream(values()).filter(TestDatabase::isRelational).toList();
    }

    /** The database of a name as {@link #key()} spells it; an unknown name is an error that lists the known ones. */
    public static TestDatabase named(String key) {
        return Arrays.stream(values())
                .filter(database -> database.key().equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No test database is named \"" + key + "\": use one of "
                        + Arrays.stream(values()).map(TestDatabase::key).toList()));
    }
}
