/**
 * Holds the tests to what they promise: every dialect with one answer exchanged, {@link dev.hysteria.mutation.Mutation}, must be told from the
 * right one, by rows that differ from those of the reference, or by an error. Packages of tests alone may use it: none does.
 */
@NullMarked
package dev.hysteria.mutation;

import org.jspecify.annotations.NullMarked;
