package dev.hysteria.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The acceptance scenarios that a test shows, by their numbers. A scenario counts as covered in a run when a test with
 * its number succeeded and none failed; the end of the run lists them. On a class it holds for all its tests.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Scenario {
    /** The scenarios' numbers. */
    int[] value();
}
