package dev.hysteria.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the library's sources to {@link SourceRules}, {@link DefaultScan} and {@link JavadocScan}. */
class SourceTest {
    private static final List<SourceFile> LIBRARY = SourceFile.below(Path.of("src/main/java"));

    @Test
    void theSourcesAreFound() {
        assertThat(LIBRARY).isNotEmpty();
    }

    @Test
    void filesAreShortEnoughToBeRead() {
        assertThat(SourceRules.tooLong(LIBRARY)).isEmpty();
    }

    @Test
    void productsAreNamedOnlyByTheirDialect() {
        assertThat(SourceRules.productNames(LIBRARY)).isEmpty();
    }

    @Test
    void theModuleExportsWhatIsPublic() {
        assertThat(SourceRules.exportsDiffer(LIBRARY)).isEmpty();
    }

    @Test
    void remindersNameAnIssue() {
        List<SourceFile> all = Stream.of("main", "test", "example", "jmh")
                .flatMap(kind -> SourceFile.below(Path.of("src", kind, "java")).stream())
                .toList();
        assertThat(SourceRules.remindersWithoutIssue(all)).isEmpty();
    }

    @Test
    void noSwitchOverOurOwnTypesAcceptsANewCaseUnasked() {
        assertThat(DefaultScan.of(LIBRARY)).isEmpty();
    }

    @Test
    void whatIsExportedIsExplained() {
        assertThat(JavadocScan.of(LIBRARY)).isEmpty();
    }
}
