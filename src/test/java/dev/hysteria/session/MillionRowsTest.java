package dev.hysteria.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import dev.hysteria.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/** A million rows of 150 characters pass through a heap of 128 MB, with what their relations find and without. */
@Scenario(47)
class MillionRowsTest {
    private static final long SUM = (long) MillionRows.ROWS * (MillionRows.ROWS - 1) / 2;

    @EveryDatabase
    void aMillionRowsAreReadInBoundedMemory(FreshDatabase fresh, @TempDir Path directory) throws Exception {
        String pool = fresh.database() == TestDatabase.SQLITE || fresh.database() == TestDatabase.POSTGRES ? "1" : "2";
        assertThat(printedBy(directory, fresh.jdbcUrl(), fresh.user(), fresh.password(), pool))
                .containsExactly("rows " + MillionRows.ROWS, "plain " + SUM, "related " + SUM, "in use 0");
    }

    private static List<String> printedBy(Path directory, String... arguments)
            throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process program = new ProcessBuilder()
                .command(command(arguments))
                .redirectOutput(output.toFile())
                .redirectError(directory.resolve("errors").toFile())
                .start();
        try {
            assertThat(program.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue())
                .as(Files.readString(directory.resolve("errors")))
                .isZero();
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(MillionRows.FOUND))
                .map(line -> line.substring(MillionRows.FOUND.length()))
                .toList();
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<String>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                MillionRows.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
