/**
 * The typed face of the tree's expressions: operators that exist only where they make sense, and what a query can return.
 *
 * <p>Central types: {@link dev.hysteria.expression.Expression} and its families, {@link dev.hysteria.expression.Selectable}, {@link
 * dev.hysteria.expression.Functions} and {@link dev.hysteria.expression.Expression}. Everything here is an immutable value that holds a
 * {@link dev.hysteria.ast.Expr}; nothing here knows schemas, queries, dialects or databases.
 */
@NullMarked
package dev.hysteria.expression;

import org.jspecify.annotations.NullMarked;
