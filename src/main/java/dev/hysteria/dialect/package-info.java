/**
 * The contract of a dialect: which of the known forms of SQL a database speaks, under which names, within which limits.
 *
 * <p>Central types: {@link dev.hysteria.dialect.Dialect} and its {@link dev.hysteria.dialect.Traits}, a form that every dialect fills in
 * completely: each trait is an enum whose constants name forms of SQL, never products, and none has a default. A new trait therefore fails
 * to compile in every dialect until each has answered. Knows the tree and its rewrites; knows no product, writes no statement. Authors of
 * dialects outside this library: traits are added in minor releases, and your dialect will then have to answer them too.
 */
@NullMarked
package dev.hysteria.dialect;

import org.jspecify.annotations.NullMarked;
