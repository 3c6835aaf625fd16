package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import readme.Quickstart;
import tasks.App;

/** Runs the programs whose pieces README.md and the tutorial show, and compares what they print with the pages. */
class ProgramsTest {
    private static final Path TUTORIAL = Path.of("docs", "tutorial", "first-steps.md");
    private static final Pattern OUTPUT = Pattern.compile("```text\n(.*?)\n```", Pattern.DOTALL);

    @Test
    void theReadmesProgramFindsTheBook() {
        assertThat(printedBy(() -> Quickstart.main(new String[0]))).isEqualTo("Volume[title=Middlemarch, pages=880]");
    }

    @Test
    void theTutorialShowsWhatItsProgramPrints() throws IOException {
        String printed = printedBy(() -> App.main(new String[0]));
        String page = Files.readString(TUTORIAL);
        if (System.getProperty("docs.update") != null) {
            page = withOutput(page, printed);
            Files.writeString(TUTORIAL, page);
        }

        String shown = outputIn(page);
        assertThat(printed.equals(shown) ? "" : Difference.between(shown, printed))
                .as("the tutorial's output (-) and its program's (+); -Ddocs.update writes it anew")
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
        return OUTPUT.matcher(page).results().map(fence -> fence.group(1)).collect(Collectors.joining("\n"));
    }

    /** The page with another output: each fence keeps its number of lines, the last takes what is left. */
    private static String withOutput(String page, String printed) {
        Iterator<String> lines = printed.lines().iterator();
        long fences = OUTPUT.matcher(page).results().count();
        var left = new AtomicLong(fences);
        return OUTPUT.matcher(page).replaceAll(fence -> {
            long wanted = left.decrementAndGet() == 0
                    ? Long.MAX_VALUE
                    : fence.group(1).lines().count();
            var shown = new ArrayList<String>();
            while (shown.size() < wanted && lines.hasNext()) {
                shown.add(lines.next());
            }
            return Matcher.quoteReplacement("```text\n" + String.join("\n", shown) + "\n```");
        });
    }
}
