/** PostgreSQL, 14 and later. Its {@link dev.hysteria.dialect.postgres.PostgresDialect} knows no other dialect. */
@NullMarked
package dev.hysteria.dialect.postgres;

import org.jspecify.annotations.NullMarked;
