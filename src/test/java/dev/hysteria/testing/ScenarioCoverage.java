package dev.hysteria.testing;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Counts the {@link Scenario}s of the tests that ran. */
final class ScenarioCoverage implements TestExecutionListener {
    private final SortedSet<Integer> shown = new ConcurrentSkipListSet<>();
    private final SortedSet<Integer> failed = new ConcurrentSkipListSet<>();

    /** Those that a test showed and none contradicted. */
    SortedSet<Integer> covered() {
        SortedSet<Integer> covered = new TreeSet<>(shown);
        covered.removeAll(failed);
        return covered;
    }

    /** Those of which a test failed. */
    SortedSet<Integer> failed() {
        return failed;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource source) {
            SortedSet<Integer> counted = switch (result.getStatus()) {
                case SUCCESSFUL -> shown;
                case FAILED -> failed;
                case ABORTED -> new TreeSet<>();
            };
            scenarios(source).forEach(counted::add);
        }
    }

    private static Stream<Integer> scenarios(MethodSource source) {
        return Stream.concat(
                        Stream.of((AnnotatedElement) source.getJavaMethod()),
                        Stream.<AnnotatedElement>iterate(
                                source.getJavaClass(),
                                type -> type != null,
                                type -> ((Class<?>) type).getEnclosingClass()))
                .flatMap(element -> AnnotationSupport.findAnnotation(element, Scenario.class).stream())
                .flatMap(scenario -> Arrays.stream(scenario.value()).boxed());
    }
}
