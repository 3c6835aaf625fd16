/**
 * Logical types and codecs: what a value is, before any database names or stores it.
 *
 * <p>A {@link dev.hysteria.type.LogicalType} is what the SQL tree knows; a {@link dev.hysteria.type.DataType} adds the Java type of the
 * model and the {@link dev.hysteria.type.Codec} between the two. The constants and factories users write are in {@link
 * dev.hysteria.type.Types}. Nothing here knows a dialect, a driver or SQL text.
 */
@NullMarked
package dev.hysteria.type;

import org.jspecify.annotations.NullMarked;
