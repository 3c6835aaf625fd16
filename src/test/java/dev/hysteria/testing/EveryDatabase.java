package dev.hysteria.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test once on each database that can be had here.
 *
 * <p>On a method, in place of {@code @Test}: each run has a database of its own. On a class: all its {@code @Test}
 * methods run on one database, then on the next, and share it.
 *
 * <p>The constructor (of an annotated class), the test method and the life-cycle methods may take a {@link
 * FreshDatabase}, created when it is first asked for and dropped afterwards; a {@link RunningDatabase}, the server; or a
 * {@link TestDatabase}, which one it is.
 *
 * <p>A database that does not run here is listed at the end of the run. If it is required ({@link RequiredDatabases}),
 * the test fails on it; if none of those asked for runs, the test counts as skipped.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ClassTemplate
@ExtendWith(EveryDatabaseExtension.class)
public @interface EveryDatabase {
    /** The databases to run on; without any, all that have JDBC. */
    TestDatabase[] value() default {};

    /** The databases to leave out. */
    TestDatabase[] except() default {};
}
