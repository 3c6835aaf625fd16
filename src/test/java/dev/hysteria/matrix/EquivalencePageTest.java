package dev.hysteria.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.docs.Difference;
import dev.hysteria.docs.SemanticsPage;
import dev.hysteria.docs.SemanticsPage.Entry;
import dev.hysteria.golden.Dialects;
import dev.hysteria.golden.TreeParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the page of the equivalence to the statements of the build. {@code -Ddocs.update} writes it anew. */
class EquivalencePageTest {
    private static final Path PAGE = Path.of("docs", "reference", "equivalence.md");

    private static Matrix matrix;
    private static List<Entry> entries;

    @BeforeAll
    static void read() throws IOException {
        matrix = Matrix.ofTheBuild();
        entries = SemanticsPage.entries();
    }

    @Test
    void thePageSaysWhatTheStatementsShow() throws IOException {
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String generated = EquivalencePage.of(matrix, entries, name -> version(name, before));
        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, generated);
        }
        String written =
                Files.exists(PAGE) ? Files.readString(PAGE).lines().collect(Collectors.joining("\n", "", "\n")) : "";

        assertThat(written.equals(generated) ? "" : changes(written, generated))
                .as("%s (-) and what it should say (+); -Ddocs.update writes it anew", PAGE)
                .isEmpty();
    }

    /** The version of this run; of a database that does not run here, what the page says of it. */
    private static String version(String database, String page) {
        return Evidence.of(database)
                .version()
                .orElseGet(() -> Pattern.compile("(?m)^\\| " + Pattern.quote(database) + " \\| (.*?) \\|")
                        .matcher(page)
                        .results()
                        .findFirst()
                        .map(found -> found.group(1))
                        .orElse("none"));
    }

    private static String changes(String written, String generated) {
        return Difference.between(written, generated)
                .lines()
                .filter(line -> !line.startsWith("  "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyPartHasARow() {
        Set<String> rows = new TreeSet<>();
        entries.forEach(entry -> rows.addAll(entry.code("node")));

        assertThat(rows).containsExactlyInAnyOrderElementsOf(TreeParts.existing());
    }

    @Test
    void whatIsSaidByHandIsSeenInTheStatements() {
        assertThat(matrix.doubts()).isEmpty();
    }

    @Test
    void everyClauseOccurs() {
        Set<String> occurring = new TreeSet<>();
        Sample.golden().forEach(sample -> occurring.addAll(sample.parts()));

        assertThat(occurring)
                .containsAll(Arrays.stream(Clause.values()).map(Clause::part).toList());
    }

    @Test
    void everyEntryByDatabaseIsAboutKnownParts() {
        for (var dialect : Dialects.ALL) {
            assertThat(Divergences.known(dialect.name()))
                    .as("Entries of %s", dialect.name())
                    .containsAll(entries.stream()
                            .filter(entry -> entry.heading().equals(dialect.name()))
                            .map(entry -> entry.cells().get("where"))
                            .toList());
        }
        assertThat(TreeParts.existing()).containsAll(Divergences.parts());
    }
}
