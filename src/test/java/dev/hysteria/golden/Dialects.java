package dev.hysteria.golden;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import java.util.List;

/** The dialects in the order of a golden file's sections. */
final class Dialects {
    static final List<Dialect> ALL = List.of(PostgresDialect.INSTANCE, SqliteDialect.INSTANCE);

    private Dialects() {}
}
