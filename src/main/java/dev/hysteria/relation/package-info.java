/**
 * Relations: how rows of two tables belong together, what a query can select of them, and how that is read.
 *
 * <p>Central types: {@link dev.hysteria.relation.HasMany}, {@link dev.hysteria.relation.HasOne}, {@link dev.hysteria.relation.BelongsTo} and
 * {@link dev.hysteria.relation.ManyToMany}; {@link dev.hysteria.relation.Fetch} reads a query that selects some. Nothing here knows dialects
 * or JDBC: it makes queries, and whoever runs them hands it the rows.
 */
@NullMarked
package dev.hysteria.relation;

import org.jspecify.annotations.NullMarked;
