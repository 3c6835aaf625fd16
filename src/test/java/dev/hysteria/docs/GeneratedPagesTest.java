package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.golden.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds pages of the reference to the code they are made of. {@code -Ddocs.update} writes them anew. */
class GeneratedPagesTest {
    private static final Path REFERENCE = Path.of("docs", "reference");

    @Test
    void theTypesAreThoseOfTheDialects() throws IOException {
        check("types.md", TypesPage.of(Dialects.ALL));
    }

    @Test
    void theSettingsAreThoseOfTheConfiguration() throws IOException {
        check("configuration.md", ConfigurationPage.of(Dialects.ALL));
    }

    private static void check(String page, String generated) throws IOException {
        Path path = REFERENCE.resolve(page);
        if (System.getProperty("docs.update") != null) {
            Files.writeString(path, generated);
        }
        String written =
                Files.exists(path) ? Files.readString(path).lines().collect(Collectors.joining("\n", "", "\n")) : "";

        assertThat(written.equals(generated) ? "" : Difference.between(written, generated))
                .as("%s (-) and what it should say (+); -Ddocs.update writes it anew", path)
                .isEmpty();
    }
}
