/**
 * SQLite, 3.46 and later. {@link dev.hysteria.dialect.sqlite.SqliteDialect} says how its SQL is written; {@link
 * dev.hysteria.dialect.sqlite.SqliteFunctions} are the functions every connection of ours registers. Knows no other dialect.
 */
@NullMarked
package dev.hysteria.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
