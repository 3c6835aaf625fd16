package dev.hysteria.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuardedProcessTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void stoppingEndsTheServerAndRemovesItsFolder() throws IOException {
        Path folder = Folders.temporary("guarded-");
        GuardedProcess process = GuardedProcess.start(folder, "KILL", Map.of(), List.of("sleep", "600"));
        assertThat(process.isAlive()).isTrue();
        process.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aServerThatEndsByItselfIsNoticedAndItsOutputKept() throws IOException {
        Path folder = Folders.temporary("guarded-");
        GuardedProcess process =
                GuardedProcess.start(folder, "KILL", Map.of(), List.of("sh", "-c", "echo no memory; exit 3"));
        await().atMost(SOON).until(() -> !process.isAlive());
        assertThat(process.output()).isEqualTo("no memory");
        process.stop();
        assertThat(folder).doesNotExist();
    }

    @Test
    void killingThisProcessTheHardWayEndsTheServerToo() throws IOException {
        Process starter = start();
        List<ProcessHandle> started = starter.descendants().toList();
        starter.destroyForcibly();
        awaitEnd(started);
    }

    @Test
    void theGuardOutlivesATimeLimitsSignalToTheGroup() throws IOException {
        Process starter = start();
        List<ProcessHandle> started = starter.descendants().toList();
        started.stream().filter(process -> !isServer(process)).forEach(ProcessHandle::destroy);
        starter.destroy();
        awaitEnd(started);
    }

    /** Starts a process that starts a guarded server. */
    private static Process start() throws IOException {
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        await().atMost(SOON).until(() -> starter.descendants().count() == 3);
        return starter;
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("sleep");
    }

    private static void awaitEnd(List<ProcessHandle> started) {
        await().atMost(SOON).until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** A process of its own that starts a guarded server and waits. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Folders.temporary("guarded-");
            GuardedProcess process = GuardedProcess.start(folder, "KILL", Map.of(), List.of("sleep", "600"));
            while (process.isAlive()) {
                Thread.sleep(100);
            }
        }
    }
}
