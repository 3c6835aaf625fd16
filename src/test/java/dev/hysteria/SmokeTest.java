package dev.hysteria;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void runsOnASupportedJava() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
    }
}
