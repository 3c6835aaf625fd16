/**
 * Every exception this library throws, and the codes they print.
 *
 * <p>The root is {@link dev.hysteria.error.HysteriaException}: unchecked, sealed, and always with an
 * {@link dev.hysteria.error.ErrorCode}. What a database answered is a
 * {@link dev.hysteria.error.DatabaseException}, sealed so that a {@code switch} over it is complete. Each message
 * is an {@link dev.hysteria.error.Explanation}: what happened, on what, and what to do. Messages carry parameter
 * types, never values, and URLs only as {@link dev.hysteria.error.RedactedUrl}.
 *
 * <p>This package depends on no other package of the library and not on {@code java.sql}.
 */
@NullMarked
package dev.hysteria.error;

import org.jspecify.annotations.NullMarked;
