/**
 * Sorts and filters that come from outside, from the query string of a request say, and pass only through expressions that were allowed.
 *
 * <p>Central types: {@link dev.hysteria.input.AllowedSorts} and {@link dev.hysteria.input.AllowedFilters}. What they make is orders and
 * conditions like any others. What isn't allowed is a {@link dev.hysteria.error.InvalidInput}.
 */
@NullMarked
package dev.hysteria.input;

import org.jspecify.annotations.NullMarked;
