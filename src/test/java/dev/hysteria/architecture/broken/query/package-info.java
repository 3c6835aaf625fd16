/** Part of the library that breaks rules on purpose. */
@NullMarked
package dev.hysteria.architecture.broken.query;

import org.jspecify.annotations.NullMarked;
