/**
 * The equivalence properties: random schemas, rows and well-typed statements, for which every database that runs here must answer the same,
 * or refuse by name.
 *
 * <p>{@link dev.hysteria.equivalence.EquivalenceTest} states them. A {@link dev.hysteria.equivalence.Trial} is what one try compares;
 * {@link dev.hysteria.equivalence.Grammar} makes its statements, avoiding only what has no one meaning: overflows, pages and windows under
 * an ordering that leaves ties, inexact numbers anywhere but in the result. {@link dev.hysteria.equivalence.Shrinking} makes a failing one
 * small enough to read.
 */
@NullMarked
package dev.hysteria.equivalence;

import org.jspecify.annotations.NullMarked;
