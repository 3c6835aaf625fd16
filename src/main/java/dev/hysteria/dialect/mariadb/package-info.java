/**
 * MariaDB, 10.6 and later. {@link dev.hysteria.dialect.mariadb.MariaDbDialect} answers every question itself; where the answer is MySQL's, it
 * says so.
 */
@NullMarked
package dev.hysteria.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
