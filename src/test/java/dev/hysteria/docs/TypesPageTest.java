package dev.hysteria.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.golden.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the reference of types to what the dialects answer. {@code -Ddocs.update} writes it anew. */
class TypesPageTest {
    private static final Path PAGE = Path.of("docs", "reference", "types.md");

    @Test
    void thePageSaysWhatTheDialectsAnswer() throws IOException {
        String generated = TypesPage.of(Dialects.ALL);
        if (System.getProperty("docs.update") != null) {
            Files.writeString(PAGE, generated);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s; -Ddocs.update writes it anew", PAGE)
                .isEqualTo(generated);
    }
}
