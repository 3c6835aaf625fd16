/**
 * The reference interpreter: what statements mean, evaluated on rows in memory.
 *
 * <p>Central types: {@link dev.hysteria.reference.ReferenceDatabase}, a {@link dev.hysteria.query.Session} without a database, and the
 * exhaustive switches of {@code Evaluation} (expressions), {@code Queries} and {@code Writes} (commands). It is written to be read and
 * obviously right, not to be fast: joins are nested loops, constraints are checked over whole tables. What it can't evaluate exactly, it
 * refuses by name. It knows no dialect and no SQL text.
 */
@NullMarked
package dev.hysteria.reference;

import org.jspecify.annotations.NullMarked;
