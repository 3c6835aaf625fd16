package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the example and compares what it prints with an approved file, which {@code -Dgolden.approve} writes anew. */
class ExampleTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "example", "output.txt");
    private static final int TERMINAL = 100;

    @Test
    void theExamplePrintsWhatWasApproved() throws Exception {
        String printed = printed();
        if (System.getProperty("golden.approve") != null) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, printed);
        }

        String approved = Files.exists(APPROVED) ? lines(Files.readString(APPROVED)) : "";
        assertThat(printed.equals(approved) ? "" : Difference.between(approved, printed))
                .as("%s (-) and what the example prints (+); -Dgolden.approve writes it anew", APPROVED)
                .isEmpty();
    }

    @Test
    void itFitsATerminal() throws Exception {
        assertThat(printed().lines()).allMatch(line -> line.length() <= TERMINAL);
    }

    /** The example is compiled apart from the tests, like a user's program, so it is called by its name. */
    private static String printed() throws ReflectiveOperationException, IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Class.forName("dev.hysteria.example.Main")
                    .getMethod("run", PrintStream.class)
                    .invoke(null, out);
        }
        return lines(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String lines(String text) {
        return text.lines().collect(Collectors.joining("\n", "", "\n"));
    }
}
