/** Part of the library that breaks rules on purpose. */
@NullMarked
package dev.hysteria.architecture.broken.internal.jdbc;

import org.jspecify.annotations.NullMarked;
