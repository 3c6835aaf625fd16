/** What reaches a driver, shown by one that records it and fails when told to. */
@NullMarked
package dev.hysteria.internal.jdbc;

import org.jspecify.annotations.NullMarked;
