package dev.hysteria.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/** A pool of one connection that is never replaced, for a database that ends with its connection. */
public final class PinnedConnection {

    private PinnedConnection() {}

    /** Configures a pool so. */
    public static void configure(HikariConfig pool) {
        pool.setMaximumPoolSize(1);
        pool.setMinimumIdle(1);
        pool.setIdleTimeout(0);
        pool.setMaxLifetime(0);
        pool.setKeepaliveTime(0);
        pool.setExceptionOverride(new SQLExceptionOverride() {
            @java.lang.Override
            public SQLExceptionOverride.Override adjudicate(SQLException failure) {
                return SQLExceptionOverride.Override.DO_NOT_EVICT;
            }
        });
    }
}
