package dev.hysteria.testing;

import dev.hysteria.testing.server.Routes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/**
 * The databases of this test run: each is started when it is first asked for, once, and stopped when the run ends,
 * however it ends.
 *
 * <p>A database is had by the first route that leads to it: a URL given by the environment ({@link
 * TestDatabase#property}), a container where Docker answers, a server unpacked from a jar on the class path. SQLite runs
 * in the test's own process. {@code -Dhysteria.test.databases=sqlite,postgres} leaves out all others.
 */
public final class TestDatabases {
    private static final Map<TestDatabase, FutureTask<Availability>> OPENED = new ConcurrentHashMap<>();
    private static final Map<TestDatabase, DatabaseLifecycle> LIFECYCLES = new ConcurrentHashMap<>();
    private static final String RUN =
            Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36), 36);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** All databases with JDBC that run here; starts those that don't run yet, side by side. */
    public static List<RunningDatabase> available() {
        return open(TestDatabase.relational()).stream()
                .filter(RunningDatabase.class::isInstance)
                .map(RunningDatabase.class::cast)
                .toList();
    }

    /** A database if it can be had, else why not; starts it if it does not run yet. */
    public static Availability open(TestDatabase database) {
        FutureTask<Availability> opening = opening(database);
        opening.run();
        return result(opening);
    }

    /** Several databases, started side by side, in the order asked for. */
    public static List<Availability> open(List<TestDatabase> databases) {
        List<FutureTask<Availability>> openings =
                databases.stream().map(TestDatabases::opening).toList();
        openings.forEach(ForkJoinPool.commonPool()::execute);
        openings.forEach(FutureTask::run);
        return openings.stream().map(TestDatabases::result).toList();
    }

    /** A database that runs, or the end of this test: failed where the database is required, else aborted. */
    public static RunningDatabase running(TestDatabase database) {
        return switch (open(database)) {
            case RunningDatabase running -> running;
            case NotRun missing
            when RequiredDatabases.contains(database) -> throw new AssertionError("Required: " + missing);
            case NotRun missing -> throw new TestAbortedException(missing.toString());
        };
    }

    /** A new, empty database for one test; as {@link #running}, it ends the test where there is none. */
    public static FreshDatabase fresh(TestDatabase database) {
        return fresh(running(database));
    }

    /** A new, empty database on a running server. */
    public static FreshDatabase fresh(RunningDatabase server) {
        DatabaseLifecycle lifecycle =
                LIFECYCLES.computeIfAbsent(server.database(), database -> DatabaseLifecycle.of(server));
        String name = "t_" + RUN + "_" + COUNT.incrementAndGet();
        lifecycle.create(name);
        return new FreshDatabase(server, name, lifecycle);
    }

    /** What this run has asked for so far, in the order of {@link TestDatabase}; starts nothing. */
    static List<Availability> opened() {
        return OPENED.values().stream()
                .filter(FutureTask::isDone)
                .map(TestDatabases::result)
                .sorted(Comparator.comparing(Availability::database))
                .toList();
    }

    private static FutureTask<Availability> opening(TestDatabase database) {
        return OPENED.computeIfAbsent(database, asked -> new FutureTask<>(() -> Routes.open(asked)));
    }

    private static Availability result(FutureTask<Availability> opening) {
        try {
            return opening.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a database starts", interruption);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A database's start failed in an unforeseen way", failure.getCause());
        }
    }
}
