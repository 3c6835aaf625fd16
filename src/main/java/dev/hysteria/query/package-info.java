/**
 * Queries and commands as immutable values, and the {@link dev.hysteria.query.Session} that runs them.
 *
 * <p>Central types: {@link dev.hysteria.query.Queries} (where statements begin), {@link dev.hysteria.query.Select}, {@link
 * dev.hysteria.query.Insert}, {@link dev.hysteria.query.Update} and {@link dev.hysteria.query.Delete}. Every method of theirs returns another
 * value and changes none; a statement is checked once, when it is first run or asked for. Nothing here knows dialects, JDBC or text.
 */
@NullMarked
package dev.hysteria.query;

import org.jspecify.annotations.NullMarked;
