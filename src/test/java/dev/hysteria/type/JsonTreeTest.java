package dev.hysteria.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1, \"b\": [1, 2]} | { \"b\":[1.0,2e0],\"a\":10e-1 }",
                "{\"a\": 1, \"a\": 2} | {\"a\": 2}",
                "\"\\u0061\\n\\/\\\"\" | \"a\\u000a/\\u0022\"",
                "\"\\ud834\\udd1e\" | \"\uD834\uDD1E\"",
                "null | null",
                "[] | [ ]",
                "{} | { }",
                "-0.0 | 0"
            })
    void equal(String left, String right) {
        assertThat(JsonTree.read(left).equals(JsonTree.read(right))).isTrue();
        assertThat(JsonTree.read(right).equals(JsonTree.read(left))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[1, 2] | [2, 1]", "1 | \"1\"", "null | false", "{\"a\": null} | {}", "[] | {}", "true | \"true\""
            })
    void different(String left, String right) {
        assertThat(JsonTree.read(left).equals(JsonTree.read(right))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": {\"b\": 1, \"c\": 2}, \"d\": 3} | {\"a\": {\"c\": 2.0}}",
                "[1, 2, [3, 4]] | [2, 2, [4]]",
                "[\"x\", 1] | 1",
                "{\"a\": 1} | {}",
                "[1] | []",
                "null | null"
            })
    void contained(String document, String part) {
        assertThat(JsonTree.read(document).contains(JsonTree.read(part))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\": 1} | {\"a\": 2}",
                "{\"a\": 1} | {\"b\": 1}",
                "[1] | [1, 2]",
                "[[1]] | 1",
                "1 | [1]",
                "{\"a\": [1]} | {\"a\": 1}"
            })
    void notContained(String document, String part) {
        assertThat(JsonTree.read(document).contains(JsonTree.read(part))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "\"a", "tru", "1 2", "{\"a\" 1}", "[1 2]"})
    void mistakes(String document) {
        assertThatThrownBy(() -> JsonTree.read(document).equals(JsonTree.read("1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
