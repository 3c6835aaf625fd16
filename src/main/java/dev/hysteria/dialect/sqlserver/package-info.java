/**
 * The SQL of SQL Server, 2019 and later.
 *
 * <p>{@link dev.hysteria.dialect.sqlserver.SqlServerDialect} fills in the dialect's form. What is special here: a predicate is not a
 * value, paging needs an ordering, written rows come back through OUTPUT, locks are hints on tables, text is counted in UTF-16 units unless
 * a collation says otherwise, and equality ignores trailing spaces. Must not depend on the interpreters or on JDBC beyond a connection's
 * preparation.
 */
@NullMarked
package dev.hysteria.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
