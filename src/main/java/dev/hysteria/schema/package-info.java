/**
 * Schemas: what a table is, written once in Java and checked when it is built.
 *
 * <p>A {@link dev.hysteria.schema.SchemaBuilder} declares {@link dev.hysteria.schema.Column}s by name, type and accessor; {@code build} takes
 * the mapping, a constructor and its columns, and gives the {@link dev.hysteria.schema.Schema} or one {@link
 * dev.hysteria.error.SchemaException} with every mistake. A schema reads rows into records, writes records as canonical values, names its
 * {@link dev.hysteria.schema.Constraint}s and says how its table is created. It knows no query, dialect or database.
 */
@NullMarked
package dev.hysteria.schema;

import org.jspecify.annotations.NullMarked;
