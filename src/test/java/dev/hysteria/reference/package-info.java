@org.jspecify.annotations.NullMarked
package dev.hysteria.reference;
