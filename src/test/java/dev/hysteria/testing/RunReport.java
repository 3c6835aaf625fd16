package dev.hysteria.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What a run says at its end: the databases that ran, those that did not and why, and the scenarios covered. JUnit finds
 * it by its entry in {@code META-INF/services}. A run that asked for no database and shows no scenario says nothing.
 */
public final class RunReport implements LauncherSessionListener {
    private final ScenarioCoverage scenarios = new ScenarioCoverage();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        session.getLauncher().registerTestExecutionListeners(scenarios);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        List<String> lines = lines(TestDatabases.opened(), scenarios.covered(), scenarios.failed());
        if (!lines.isEmpty()) {
            System.out.println(String.join(System.lineSeparator(), lines));
        }
    }

    static List<String> lines(List<Availability> databases, SortedSet<Integer> covered, SortedSet<Integer> failed) {
        List<String> lines = new ArrayList<>();
        for (Availability availability : databases) {
            lines.add(
                    switch (availability) {
                        case RunningDatabase running ->
                            "Database ran:     " + running.description() + ", there after "
                                    + running.startup().toMillis() + " ms";
                        case NotRun missing ->
                            "Database NOT RUN: " + missing.database().title() + ": " + missing.reason();
                    });
        }
        if (!covered.isEmpty()) {
            lines.add("Scenarios covered: " + covered.size() + " (" + numbers(covered) + ")");
        }
        if (!failed.isEmpty()) {
            lines.add("Scenarios with a failed test: " + failed.size() + " (" + numbers(failed) + ")");
        }
        return lines;
    }

    private static String numbers(SortedSet<Integer> scenarios) {
        return scenarios.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
