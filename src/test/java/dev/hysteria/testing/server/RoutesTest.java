package dev.hysteria.testing.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.testing.Availability;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.NotRun;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RoutesTest {
    /** A database that this suite never has from a jar, so that its settings are free to be played with. */
    private static final TestDatabase GUEST = TestDatabase.COCKROACH;

    @EveryDatabase(TestDatabase.POSTGRES)
    void aGivenUrlIsTheFirstRoute(RunningDatabase postgres) {
        Map<String, String> settings = Map.of(
                GUEST.property("url"), postgres.url(),
                GUEST.property("user"), postgres.user(),
                GUEST.property("password"), postgres.password());
        assertThat(opened(settings)).isInstanceOfSatisfying(RunningDatabase.class, running -> {
            assertThat(running.route()).isEqualTo("environment");
            assertThat(running.version()).isEqualTo(postgres.version());
        });
    }

    @Test
    void aGivenUrlThatFailsIsNotReplacedByAnotherServer() {
        Map<String, String> settings = Map.of(GUEST.property("url"), "jdbc:postgresql://127.0.0.1:1/nowhere");
        assertThat(opened(settings))
                .isInstanceOfSatisfying(
                        NotRun.class,
                        missing -> assertThat(missing.reason())
                                .startsWith("the URL in " + GUEST.property("url") + " failed: ")
                                .doesNotContain("Docker"));
    }

    @Test
    void theSettingThatNamesDatabasesLeavesOutTheOthers() {
        assertThat(opened(Map.of("hysteria.test.databases", "sqlite,redis")))
                .isEqualTo(new NotRun(GUEST, "left out by -Dhysteria.test.databases=sqlite,redis"));
    }

    @Test
    void aMissingLibraryIsExplainedByTheCommandThatInstallsIt() {
        assertThat(StartFailure.explain(new IllegalStateException("bin/mysqld: error while loading shared libraries: "
                        + "libaio.so.1: cannot open shared object file: No such file or directory")))
                .isEqualTo("it needs libaio.so.1: apt-get install -y libaio1");
    }

    /** The guest database by a run's settings, these. */
    private static Availability opened(Map<String, String> settings) {
        Properties before = (Properties) System.getProperties().clone();
        try {
            System.clearProperty("hysteria.test.databases");
            settings.forEach(System::setProperty);
            return Routes.open(GUEST);
        } finally {
            System.setProperties(before);
        }
    }
}
