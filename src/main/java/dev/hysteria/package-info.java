/**
 * The front door of Hysteria ORM: what opens a database, runs queries and wires every other package together. Nothing
 * else in the library may depend on it.
 */
@NullMarked
package dev.hysteria;

import org.jspecify.annotations.NullMarked;
