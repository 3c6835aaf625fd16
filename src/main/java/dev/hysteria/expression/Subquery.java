package dev.hysteria.expression;

import dev.hysteria.ast.Query;

/**
 * A query used inside another statement; it may refer to that statement's sources.
 *
 * @param <T> what a row of it is read into
 */
public interface Subquery<T> {

    /** {@return the query's tree} */
    Query ast();
}
