package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {
    private final GoldenFiles files;

    ApprovalTest(@TempDir Path folder) {
        this.files = new GoldenFiles(folder);
    }

    @Test
    void aMissingFileFails() {
        assertThatThrownBy(() -> comparing().check("area/case", "SELECT 1\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("golden/area/case.sql is missing", "-Dgolden.approve", "+ SELECT 1");
    }

    @Test
    void aDifferenceIsShownLineByLine() throws IOException {
        files.write("area/case", "-- A\nSELECT 1\n");

        assertThatThrownBy(() -> comparing().check("area/case", "-- A\nSELECT 2\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("  -- A\n- SELECT 1\n+ SELECT 2");
    }

    @Test
    void aStaleFileFails() throws IOException {
        files.write("area/old", "SELECT 1\n");

        assertThatThrownBy(() -> comparing().checkNoOthers(Set.of("area/case")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[area/old]");
    }

    @Test
    void approvingWritesAndDeletes() throws IOException {
        files.write("area/old", "SELECT 1\n");
        Approval writing = new Approval(files, Approval.Mode.WRITE);

        writing.check("area/case", "SELECT 2\n");
        writing.checkNoOthers(Set.of("area/case"));

        assertThat(files.paths()).containsExactly("area/case");
        assertThatCode(() -> comparing().check("area/case", "SELECT 2\n")).doesNotThrowAnyException();
    }

    @Test
    void continuousIntegrationNeverApproves() {
        assertThat(Approval.mode(Optional.empty(), Optional.of("true"))).isEqualTo(Approval.Mode.COMPARE);
        assertThat(Approval.mode(Optional.of(""), Optional.empty())).isEqualTo(Approval.Mode.WRITE);
        assertThatThrownBy(() -> Approval.mode(Optional.of(""), Optional.of("true")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CI can't approve");
    }

    private Approval comparing() {
        return new Approval(files, Approval.Mode.COMPARE);
    }
}
