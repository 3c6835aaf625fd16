/**
 * CockroachDB, 23.1 and later. {@link dev.hysteria.dialect.cockroach.CockroachDialect} answers every question itself; where the answer is
 * PostgreSQL's, it says so.
 */
@NullMarked
package dev.hysteria.dialect.cockroach;

import org.jspecify.annotations.NullMarked;
