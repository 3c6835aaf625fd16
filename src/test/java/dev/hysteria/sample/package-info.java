/**
 * A small shop with a blog, as tests and examples see it: users with embedded addresses, posts and tags with a table between them, orders
 * with lines under a key of two columns, categories that refer to themselves, events with a column of every type,
 * counters with a default in every column.
 *
 * <p>{@link dev.hysteria.sample.Samples} lists the schemas. Nothing here depends on a database.
 */
@NullMarked
package dev.hysteria.sample;

import org.jspecify.annotations.NullMarked;
