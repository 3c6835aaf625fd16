/**
 * The SQL of Oracle Database, 19c and later.
 *
 * <p>{@link dev.hysteria.dialect.oracle.OracleDialect} fills in the dialect's form. What is special here: the empty text is null, a
 * predicate is not a value, every query needs a source, upserts are MERGE, and a session's language decides how text is ordered unless it is
 * told. Must not depend on the interpreters or on JDBC beyond a connection's preparation.
 */
@NullMarked
package dev.hysteria.dialect.oracle;

import org.jspecify.annotations.NullMarked;
