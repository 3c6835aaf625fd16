/**
 * Emulations: what one dialect has no words for, said with other nodes.
 *
 * <p>A {@link dev.hysteria.rewrite.Rewrite} takes a statement and returns one with the same meaning. Each has a file of its own, named by
 * its effect, that begins with the form it takes, the form it gives and why the difference can't be observed. Dialects list the ones they
 * need, in order; a rewrite knows no dialect.
 */
@NullMarked
package dev.hysteria.rewrite;

import org.jspecify.annotations.NullMarked;
