/**
 * The routes by which a test run gets a database server: a URL from the environment, a container, or a server unpacked
 * from a jar of Maven Central and run as a guarded child process.
 *
 * <p>{@link dev.hysteria.testing.server.ServerRoute} is the central type; {@link
 * dev.hysteria.testing.server.EmbeddedServer} says how one server is unpacked, initialised and started. Tests don't use
 * this package: they ask {@link dev.hysteria.testing.TestDatabases}.
 */
@NullMarked
package dev.hysteria.testing.server;

import org.jspecify.annotations.NullMarked;
