/**
 * What can be said in SQL: sealed families of records, without text, dialect or database.
 *
 * <p>Central types: {@link dev.hysteria.ast.Expr} (expressions), {@link dev.hysteria.ast.Source} (what FROM names), {@link
 * dev.hysteria.ast.Query}, {@link dev.hysteria.ast.Command} and {@link dev.hysteria.ast.Ddl} (statements). A record copies its lists,
 * rejects nonsense and documents its meaning; it never renders itself. {@link dev.hysteria.ast.Tree} knows every node's children. Exported
 * for authors of dialects and rewrites: nodes are added in minor releases, so a switch of yours over them should have a default arm.
 */
@NullMarked
package dev.hysteria.ast;

import org.jspecify.annotations.NullMarked;
