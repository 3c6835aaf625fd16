package dev.hysteria;

import com.zaxxer.hikari.HikariConfig;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.internal.jdbc.ConnectionSettings;
import dev.hysteria.internal.jdbc.JdbcDatabase;
import dev.hysteria.internal.jdbc.LookAlike;
import dev.hysteria.internal.jdbc.PinnedConnection;
import dev.hysteria.internal.jdbc.SessionSettings;
import dev.hysteria.internal.jdbc.ValueVisibility;
import dev.hysteria.query.Tags;
import java.util.List;

/** Opens databases as a configuration says. */
record Opening(DatabaseConfig config, Dialect dialect, List<LookAlike> others) {

    static Opening of(DatabaseConfig config) {
        return config.dialect()
                .map(said -> new Opening(config, said, List.of()))
                .orElseGet(() -> {
                    Dialect dialect = KnownDatabases.dialectOf(config.url());
                    return new Opening(config, dialect, KnownDatabases.lookAlikes(dialect));
                });
    }

    JdbcDatabase database() {
        ConnectionSettings connection =
                new ConnectionSettings(config.url(), config.user(), config.password(), dialect, config.properties());
        JdbcDatabase.FirstConnection first = switch (config.start().first()) {
            case WHEN_OPENED -> JdbcDatabase.FirstConnection.WHEN_OPENED;
            case WHEN_NEEDED -> JdbcDatabase.FirstConnection.WHEN_NEEDED;
        };
        return JdbcDatabase.pooled(connection, pool(), first, sessions(config), others);
    }

    static SessionSettings sessions(DatabaseConfig config) {
        ValueVisibility values = switch (config.log().values()) {
            case HIDDEN -> ValueVisibility.HIDDEN;
            case SHOWN -> ValueVisibility.SHOWN;
        };
        return new SessionSettings(
                config.statements().timeout(),
                config.statements().fetchSize(),
                values,
                config.log().slow(),
                config.statements().tags().orElse(Tags::none),
                config.statements().observers());
    }

    private HikariConfig pool() {
        HikariConfig pool = new HikariConfig();
        PoolConfig settings = config.pool();
        pool.setPoolName(settings.name());
        pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
        pool.setValidationTimeout(settings.validationTimeout().toMillis());
        pool.setLeakDetectionThreshold(settings.leakDetection().toMillis());
        pool.setInitializationFailTimeout(Math.max(1, config.start().retryFor().toMillis()));
        config.namespace().ifPresent(pool::setSchema);
        if (KnownDatabases.isInMemory(config.url(), dialect)) {
            PinnedConnection.configure(pool);
        } else {
            pool.setMaximumPoolSize(settings.size());
            pool.setMinimumIdle(settings.minimumIdle());
            pool.setIdleTimeout(settings.idleTimeout().toMillis());
            pool.setMaxLifetime(settings.maxLifetime().toMillis());
            pool.setKeepaliveTime(settings.keepalive().toMillis());
        }
        return pool;
    }
}
