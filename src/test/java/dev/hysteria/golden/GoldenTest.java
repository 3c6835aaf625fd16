package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every case to its golden file; {@code -Dgolden.approve} writes the files anew. */
class GoldenTest {
    private final Approval approval = Approval.ofProject();

    @TestFactory
    Stream<DynamicContainer> everyCaseRendersAsApproved() {
        return Areas.ALL.stream()
                .map(cases -> dynamicContainer(
                        cases.getFirst().area(),
                        cases.stream().map(golden -> dynamicTest(golden.name(), () -> check(golden)))));
    }

    private void check(GoldenCase golden) throws IOException {
        approval.check(golden.path(), GoldenText.of(golden, Dialects.ALL));
    }

    @Test
    void everyFileHasItsCase() throws IOException {
        Set<String> paths = new HashSet<>();
        for (GoldenCase golden : Areas.cases()) {
            assertThat(paths.add(golden.path()))
                    .as("two cases are named %s", golden.path())
                    .isTrue();
        }
        approval.checkNoOthers(paths);
    }

    @Test
    void everyNodeAndConstantOccursInACase() {
        Set<String> missing = new TreeSet<>(TreeParts.existing());
        missing.removeAll(TreeParts.occurring(Areas.cases().stream()
                .map(GoldenCase::statements)
                .flatMap(List::stream)
                .toList()));

        assertThat(missing).as("Parts of trees that no golden case shows").isEmpty();
    }
}
