package dev.hysteria;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.RedactedUrl;
import dev.hysteria.observe.StatementObserver;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How a database is opened: every setting of the pool and the driver, with defaults.
 *
 * @param url the JDBC URL
 * @param user the user; empty where the URL says all
 * @param password the password, which is never shown
 * @param dialect the dialect; that of the URL's beginning when not said
 * @param namespace the SQL schema of tables that name none; the connection's own when not said
 * @param properties settings of the driver, which replace the dialect's defaults
 * @param start when the first connection is made, and how long that is tried
 * @param pool how connections are pooled; a database in memory has one connection, whatever this says
 * @param statements how statements run
 * @param log what is logged
 */
public record DatabaseConfig(
        String url,
        String user,
        String password,
        Optional<Dialect> dialect,
        Optional<String> namespace,
        Map<String, String> properties,
        StartConfig start,
        PoolConfig pool,
        StatementConfig statements,
        LogConfig log) {
    /** Copies the properties. */
    public DatabaseConfig {
        properties = Map.copyOf(properties);
    }

    /** {@return the configuration of a database at a JDBC URL, everything else being the default} */
    public static DatabaseConfig of(String url) {
        return new DatabaseConfig(
                url,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                StartConfig.DEFAULTS,
                PoolConfig.DEFAULTS,
                StatementConfig.DEFAULTS,
                LogConfig.DEFAULTS);
    }

    /** {@return this, for another user} */
    public DatabaseConfig withUser(String newUser, String newPassword) {
        return new DatabaseConfig(
                url, newUser, newPassword, dialect, namespace, properties, start, pool, statements, log);
    }

    /**
     * {@return this, spoken to in a dialect that the URL does not tell}
     *
     * <p>A CockroachDB server has a PostgreSQL URL. It is recognised when the first connection is made at once; name it here
     * when that is made later.
     */
    public DatabaseConfig withDialect(Dialect newDialect) {
        return new DatabaseConfig(
                url, user, password, Optional.of(newDialect), namespace, properties, start, pool, statements, log);
    }

    /** {@return this, with the SQL schema of tables that name none} */
    public DatabaseConfig withNamespace(String newNamespace) {
        return new DatabaseConfig(
                url, user, password, dialect, Optional.of(newNamespace), properties, start, pool, statements, log);
    }

    /** {@return this, with one more setting of the driver} */
    public DatabaseConfig withProperty(String key, String value) {
        Map<String, String> more = new HashMap<>(properties);
        more.put(key, value);
        return new DatabaseConfig(url, user, password, dialect, namespace, more, start, pool, statements, log);
    }

    /** {@return this, with the first connection made at another time} */
    public DatabaseConfig withFirstConnection(FirstConnection first) {
        return withStart(start -> start.withFirst(first));
    }

    /** {@return this, with another start} */
    public DatabaseConfig withStart(UnaryOperator<StartConfig> change) {
        return new DatabaseConfig(
                url, user, password, dialect, namespace, properties, change.apply(start), pool, statements, log);
    }

    /** {@return this, with so many connections at most} */
    public DatabaseConfig withPoolSize(int size) {
        return withPool(pool -> pool.withSize(size));
    }

    /** {@return this, with another pool} */
    public DatabaseConfig withPool(UnaryOperator<PoolConfig> change) {
        return new DatabaseConfig(
                url, user, password, dialect, namespace, properties, start, change.apply(pool), statements, log);
    }

    /** {@return this, with statements stopped that take longer} */
    public DatabaseConfig withStatementTimeout(Duration timeout) {
        return withStatements(statements -> statements.withTimeout(timeout));
    }

    /** {@return this, with one more who is told of every statement that is sent, and of its end} */
    public DatabaseConfig withObserver(StatementObserver observer) {
        return withStatements(statements -> statements.withObserver(observer));
    }

    /** {@return this, with statements run in another way} */
    public DatabaseConfig withStatements(UnaryOperator<StatementConfig> change) {
        return new DatabaseConfig(
                url, user, password, dialect, namespace, properties, start, pool, change.apply(statements), log);
    }

    /** {@return this, with another log} */
    public DatabaseConfig withLog(UnaryOperator<LogConfig> change) {
        return new DatabaseConfig(
                url, user, password, dialect, namespace, properties, start, pool, statements, change.apply(log));
    }

    /** {@return the settings without the password, and of the driver's settings the keys only} */
    @Override
    public String toString() {
        return "DatabaseConfig[url=" + RedactedUrl.of(url) + ", user=" + user + ", dialect="
                + dialect.map(Dialect::name).orElse("by URL") + ", namespace=" + namespace.orElse("") + ", properties="
                + new TreeSet<>(properties.keySet()) + ", start=" + start + ", pool=" + pool + ", statements="
                + statements + ", log=" + log + "]";
    }
}
