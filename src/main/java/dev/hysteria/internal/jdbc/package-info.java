/**
 * Speaks to databases through JDBC: connections, transactions, the binding and reading of values, errors and the log.
 *
 * <p>The entry is {@link dev.hysteria.internal.jdbc.JdbcDatabase}, which gives sessions; {@link
 * dev.hysteria.internal.jdbc.ValueForms} decides how a value of each logical type travels through a driver. What differs
 * between databases is asked of the dialect; no product is known here, and nothing here is part of the public API.
 */
@NullMarked
package dev.hysteria.internal.jdbc;

import org.jspecify.annotations.NullMarked;
