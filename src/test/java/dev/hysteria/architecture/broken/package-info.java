/** A small library that breaks each rule of the architecture once, so that each rule is seen to fail. */
@NullMarked
package dev.hysteria.architecture.broken;

import org.jspecify.annotations.NullMarked;
