package dev.hysteria.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RunReportTest {
    private static final RunningDatabase RAN = new RunningDatabase(
            TestDatabase.POSTGRES, "jdbc:x", "user", "secret", "18.6", "embedded", Duration.ofMillis(700));

    @Test
    void namesWhatRanAndWhatDidNot() {
        assertThat(RunReport.lines(
                        List.of(RAN, new NotRun(TestDatabase.ORACLE, "Docker does not answer")),
                        new TreeSet<>(List.of(23, 4)),
                        new TreeSet<>(List.of(7))))
                .containsExactly(
                        "Database ran:     PostgreSQL 18.6 (embedded), there after 700 ms",
                        "Database NOT RUN: Oracle: Docker does not answer",
                        "Scenarios covered: 2 (4, 23)",
                        "Scenarios with a failed test: 1 (7)");
    }

    @Test
    void saysNothingAboutARunWithoutDatabasesAndScenarios() {
        assertThat(RunReport.lines(List.of(), new TreeSet<>(), new TreeSet<>())).isEmpty();
    }

    @Test
    void aServersPasswordIsNotPrinted() {
        assertThat(RAN.toString()).doesNotContain("secret");
    }

    @Test
    void aScenarioIsCoveredByASuccessAndLostByAFailure() {
        ScenarioCoverage coverage = new ScenarioCoverage();
        LauncherConfig config = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .addTestExecutionListeners(coverage)
                .build();
        LauncherFactory.create(config)
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(Sample.class), selectClass(FailingSample.class))
                        .build());
        assertThat(coverage.covered()).containsExactly(900, 901, 903, 904);
        assertThat(coverage.failed()).containsExactly(902);
    }

    /** Not a test of the suite: the test above runs it. */
    @Scenario(900)
    static class Sample {
        @Test
        @Scenario({901, 902})
        void succeeds() {}

        @EveryDatabase(TestDatabase.SQLITE)
        @Scenario(903)
        void succeedsOnADatabase(FreshDatabase fresh) {
            assertThat(fresh.database()).isEqualTo(TestDatabase.SQLITE);
        }

        @Property(tries = 1)
        @Scenario(904)
        void holds(@ForAll int any) {}
    }

    /** Not a test of the suite, either. */
    static class FailingSample {
        @Test
        @Scenario(902)
        void fails() {
            throw new AssertionError("on purpose");
        }
    }
}
