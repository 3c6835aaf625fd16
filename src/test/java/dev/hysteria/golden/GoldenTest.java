package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
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
}
