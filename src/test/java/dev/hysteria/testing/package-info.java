/**
 * Real databases for tests: which of them can be had here, a fresh empty one for each test, and a report of what ran.
 *
 * <p>{@link dev.hysteria.testing.TestDatabases} is the central type; most tests only write {@link
 * dev.hysteria.testing.EveryDatabase} on a method and take a {@link dev.hysteria.testing.FreshDatabase}. A database
 * that can't be had is named at the end of the run, and fails the build where it is required ({@link
 * dev.hysteria.testing.RequiredDatabases}). Nothing here depends on the library under test.
 */
@NullMarked
package dev.hysteria.testing;

import org.jspecify.annotations.NullMarked;
