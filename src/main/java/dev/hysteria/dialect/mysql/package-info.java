/**
 * MySQL, 8.0.31 and later. Its {@link dev.hysteria.dialect.mysql.MySqlDialect} knows no other dialect; what MariaDB shares with it, MariaDB's
 * own dialect asks for by name.
 */
@NullMarked
package dev.hysteria.dialect.mysql;

import org.jspecify.annotations.NullMarked;
