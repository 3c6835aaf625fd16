package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference of errors and the codes say the same, in the same order. */
class ErrorReferenceTest {
    private static final Path REFERENCE = Path.of("docs", "reference", "errors.md");

    @Test
    void everyCodeHasASectionAndEverySectionACode() throws IOException {
        assertThat(headings("### "))
                .containsExactlyElementsOf(Stream.of(ErrorCode.values())
                        .map(code -> "### %s %s".formatted(code.printed(), code.title()))
                        .toList());
    }

    @Test
    void everyGroupHasAHeading() throws IOException {
        assertThat(headings("## "))
                .containsExactlyElementsOf(Stream.of(ErrorGroup.values())
                        .map(group -> "## HY-%dxx %s".formatted(group.ordinal() + 1, group.title()))
                        .toList());
    }

    @Test
    void everySectionNamesItsConstantAndSaysWhatToDo() throws IOException {
        String[] sections = Files.readString(REFERENCE).split("(?m)^### ");

        for (ErrorCode code : ErrorCode.values()) {
            assertThat(sections)
                    .filteredOn(section -> section.startsWith(code.printed() + " "))
                    .singleElement()
                    .asString()
                    .contains("`ErrorCode." + code.name() + "`", "**What to do.**");
        }
    }

    private static List<String> headings(String mark) throws IOException {
        try (Stream<String> lines = Files.lines(REFERENCE)) {
            return lines.filter(line -> line.startsWith(mark)).toList();
        }
    }
}
