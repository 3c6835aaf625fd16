package dev.hysteria.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {
    @Test
    void codesArePrintedOnceEachAndInOrder() {
        assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::printed))
                .allMatch(printed -> printed.matches("HY-\\d{3}"))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void groupsAreTheHundreds() {
        assertThat(ErrorCode.SETTING_INVALID.group()).isEqualTo(ErrorGroup.CONFIGURATION);
        assertThat(ErrorCode.DESTRUCTIVE_CHANGE.group()).isEqualTo(ErrorGroup.MIGRATION);
        assertThat(Stream.of(ErrorCode.values()).map(ErrorCode::group)).containsAll(Arrays.asList(ErrorGroup.values()));
        assertThatIllegalArgumentException().isThrownBy(() -> ErrorGroup.of(1001));
    }
}
