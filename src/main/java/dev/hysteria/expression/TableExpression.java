package dev.hysteria.expression;

import dev.hysteria.ast.Source;

/**
 * What a query can read from: a table, a table under another name, a sub-query or a common table expression.
 *
 * @param <R> what a row of it is read into
 */
public interface TableExpression<R> extends Selectable<R> {

    /** {@return what FROM names} */
    Source source();
}
