package dev.hysteria;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.error.ConfigurationException;
import dev.hysteria.error.RedactedUrl;
import dev.hysteria.internal.jdbc.LookAlike;
import java.util.List;
import java.util.Locale;

/** The built-in databases: the one list that names products outside their own packages. */
final class KnownDatabases {
    private static final List<Dialect> DIALECTS = List.of(
            PostgresDialect.INSTANCE,
            MySqlDialect.INSTANCE,
            MariaDbDialect.INSTANCE,
            SqliteDialect.INSTANCE,
            SqlServerDialect.INSTANCE,
            OracleDialect.INSTANCE);

    private KnownDatabases() {}

    /** {@return the dialect of a URL} */
    static Dialect dialectOf(String url) {
        return DIALECTS.stream()
                .filter(dialect ->
                        dialect.connection().urlPrefixes().stream().anyMatch(url.toLowerCase(Locale.ROOT)::startsWith))
                .findFirst()
                .orElseThrow(() -> ConfigurationException.urlUnknown(RedactedUrl.of(url), prefixes()));
    }

    /** {@return whether the database lives in the memory of its connection, and ends with it} */
    static boolean isInMemory(String url, Dialect dialect) {
        if (dialect != SqliteDialect.INSTANCE) {
            return false;
        }
        String file = url.substring("jdbc:sqlite:".length()).split("\\?", 2)[0];
        return file.isEmpty() || file.contains(":memory:") || url.contains("mode=memory");
    }

    /** {@return the databases that are reached by the same URLs as those of a dialect} */
    static List<LookAlike> lookAlikes(Dialect dialect) {
        return dialect == PostgresDialect.INSTANCE
                ? List.of(new LookAlike("SELECT version()", "CockroachDB", CockroachDialect.INSTANCE))
                : List.of();
    }

    private static List<String> prefixes() {
        return DIALECTS.stream()
                .flatMap(dialect -> dialect.connection().urlPrefixes().stream())
                .toList();
    }
}
