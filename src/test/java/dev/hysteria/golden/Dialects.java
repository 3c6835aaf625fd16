package dev.hysteria.golden;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import java.util.List;

/** The dialects in the order of a golden file's sections. */
public final class Dialects {
    public static final List<Dialect> ALL = List.of(
            PostgresDialect.INSTANCE,
            CockroachDialect.INSTANCE,
            MySqlDialect.INSTANCE,
            MariaDbDialect.INSTANCE,
            SqliteDialect.INSTANCE,
            SqlServerDialect.INSTANCE,
            OracleDialect.INSTANCE);

    private Dialects() {}
}
