/** Part of the library that breaks rules on purpose. */
@NullMarked
package dev.hysteria.architecture.broken.dialect.postgres;

import org.jspecify.annotations.NullMarked;
