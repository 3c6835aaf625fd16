package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readme.Quickstart;
import tasks.App;

/** Runs the programs whose pieces README.md and the tutorial show, and compares what they print with the pages. */
class ProgramsTest {
    private static final Path TUTORIAL = Path.of("docs", "tutorial", "first-steps.md");

    @Test
    void theReadmesProgramFindsTheBook() {
        assertThat(printedBy(() -> Quickstart.main(new String[0]))).isEqualTo("Volume[title=Middlemarch, pages=880]");
    }

    @Test
    void theTutorialShowsWhatItsProgramPrints() throws IOException {
        String shown = outputIn(Files.readString(TUTORIAL));
        String printed = printedBy(() -> App.main(new String[0]));

        assertThat(printed.equals(shown) ? "" : Difference.between(shown, printed))
                .as("the tutorial's output (-) and its program's (+)")
                .isEmpty();
    }

    private static String printedBy(Runnable program) {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
    }

    /** The output that a page shows, fence after fence. */
    private static String outputIn(String page) {
        return Stream.of(page.split("```text\n"))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf("\n```")))
                .collect(Collectors.joining("\n"));
    }
}
