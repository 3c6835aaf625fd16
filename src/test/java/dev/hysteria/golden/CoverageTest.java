package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A node that no case shows has a text that nobody has read. */
class CoverageTest {
    @Test
    void everyNodeAndConstantOccursInACase() {
        Set<String> missing = new TreeSet<>(TreeParts.existing());
        missing.removeAll(TreeParts.occurring(Areas.cases().stream()
                .map(GoldenCase::statements)
                .flatMap(List::stream)
                .toList()));
        missing.removeAll(TreeParts.occurring(List.of(ScopeCases.unheld())));

        assertThat(missing).as("Parts of trees that no golden case shows").isEmpty();
    }
}
