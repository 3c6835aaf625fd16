/** Part of the library that breaks rules on purpose. */
@NullMarked
package dev.hysteria.architecture.broken.schema;

import org.jspecify.annotations.NullMarked;
