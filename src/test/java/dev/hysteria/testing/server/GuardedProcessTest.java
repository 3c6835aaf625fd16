package dev.hysteria.testing.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
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
        Process starter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = starter.inputReader()) {
            Path folder = Path.of(output.readLine());
            await().atMost(SOON).until(() -> starter.descendants().count() >= 3);
            List<ProcessHandle> started = starter.descendants().toList();
            starter.destroyForcibly();
            await().atMost(SOON).until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
            await().atMost(SOON).until(() -> Files.notExists(folder));
        }
    }

    /** A process of its own that starts a guarded server and waits. */
    static final class Starter {
        private Starter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Folders.temporary("guarded-");
            GuardedProcess process = GuardedProcess.start(folder, "KILL", Map.of(), List.of("sleep", "600"));
            System.out.println(folder);
            while (process.isAlive()) {
                Thread.sleep(100);
            }
        }
    }
}
