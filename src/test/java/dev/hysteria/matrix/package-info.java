/**
 * The matrix: what each part of a statement is on each database, for {@code docs/reference/equivalence.md}.
 *
 * <p>{@link dev.hysteria.matrix.Matrix} looks at {@link dev.hysteria.matrix.Sample statements}, golden and generated ones, as each dialect
 * renders them. What it can't see says so by hand, and is checked: {@link dev.hysteria.matrix.Emulations}, {@link
 * dev.hysteria.matrix.Refusals}, {@link dev.hysteria.matrix.Divergences}. {@link dev.hysteria.matrix.Evidence} says what was run.
 */
@NullMarked
package dev.hysteria.matrix;

import org.jspecify.annotations.NullMarked;
