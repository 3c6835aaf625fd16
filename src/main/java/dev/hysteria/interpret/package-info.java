/**
 * Interpreters that turn the tree into SQL text.
 *
 * <p>{@link dev.hysteria.interpret.SqlInterpreter} is the entry: it applies the dialect's rewrites and renders the statement in one pass
 * into a {@link dev.hysteria.interpret.RenderedSql}. Each interpreter is one exhaustive switch a family, without default arms; only
 * {@code SqlWriter} appends text, quotes identifiers and collects parameters. Knows dialects by their traits only, never by
 * name.
 */
@NullMarked
package dev.hysteria.interpret;

import org.jspecify.annotations.NullMarked;
