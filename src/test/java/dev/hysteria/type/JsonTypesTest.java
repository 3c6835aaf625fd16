package dev.hysteria.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.hysteria.testing.WithoutLibrary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTypesTest {
    record Item(String name, double weight, List<Item> parts) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                " true ",
                "false",
                "0",
                "-1.5e+10",
                "\"\"",
                "\"é\\n\\\"\\u0001\\uD800😀\"",
                "[]",
                "[1, [2], {}]",
                "{}",
                "{\"a\": {\"b\": [null]}, \"\" : 1}"
            })
    void documentsAreAccepted(String text) {
        assertThat(Types.JSON.codec().decode(Types.JSON.codec().encode(text))).isEqualTo(text);
    }

    @Test
    void escapesThatNeedNotBeAreCharacters() {
        assertThat(Types.JSON
                        .codec()
                        .encode("{\"\\u00e9\\/\": \"\\ud83d\\ude00 \\u0022 \\u005C \\u000a \\u001f \\ud83d x\"}"))
                .isEqualTo("{\"é/\": \"😀 \\\" \\\\ \\n \\u001F \\ud83d x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "NaN",
                "01",
                "1.",
                "1e",
                "+1",
                "-",
                "'a'",
                "\"",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "[1,]",
                "[1 2]",
                "{a:1}",
                "{\"a\"}",
                "{\"a\":1,}",
                "[",
                "{",
                "1 2",
                "tru",
                "nul",
                "\u00a01"
            })
    void otherTextsAreRefused(String text) {
        assertThatThrownBy(() -> Types.JSON.codec().encode(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the text is not a JSON document: expected ");
    }

    @Test
    void aRefusalSaysWhere() {
        assertThatThrownBy(() -> Types.JSON.codec().encode("{\"a\": tru}"))
                .hasMessage("the text is not a JSON document: expected true at character 6");
    }

    @Test
    void depthIsLimited() {
        assertThatCode(() -> Types.JSON.codec().encode("[".repeat(1_000) + "]".repeat(1_000)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Types.JSON.codec().encode("[".repeat(1_001) + "]".repeat(1_001)))
                .hasMessage("the JSON document is nested deeper than 1000 levels");
    }

    @Test
    void recordsAreDocuments() {
        Codec<Item> codec = Types.json(Item.class).codec();
        var item = new Item("naïve 😀", 0.1, List.of(new Item("\"", 2, List.of())));

        assertThat(codec.encode(item))
                .isEqualTo("{\"name\":\"naïve"
                        + " 😀\",\"weight\":0.1,\"parts\":[{\"name\":\"\\\"\",\"weight\":2.0,\"parts\":[]}]}");
        assertThat(codec.decode(codec.encode(item))).isEqualTo(item);
    }

    @Test
    void nodesKeepEveryDigitAndTellAJsonNullFromNoValue() {
        Codec<JsonNode> codec = Types.json(JsonNode.class).codec();
        String digits = "{\"n\":12345678901234567890.12345678900}";

        assertThat(codec.encode(codec.decode(digits))).isEqualTo(digits);
        assertThat(codec.decode("null")).isEqualTo(NullNode.getInstance());
        assertThat(codec.encode(NullNode.getInstance())).isEqualTo("null");
    }

    @Test
    void decimalsStayExact() {
        Codec<BigDecimal> codec = Types.json(BigDecimal.class).codec();

        assertThat(codec.decode("0.10")).isEqualTo(new BigDecimal("0.10"));
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        Codec<Item> codec = Types.json(Item.class).codec();

        assertThatThrownBy(() -> codec.encode(new Item("x", Double.NaN, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(Item.class.getName() + " can't be written as JSON: JSON has no number NaN");
        assertThatThrownBy(() -> Types.json(Object.class).codec().encode(Map.of("x", new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("java.lang.Object can't be written as JSON: No serializer found");
    }

    @Test
    void whatTheClassCannotHoldIsRefused() {
        Codec<Item> codec = Types.json(Item.class).codec();

        assertThatThrownBy(() -> codec.decode("null"))
                .hasMessage("the JSON document is a JSON null, which " + Item.class.getName()
                        + " can't hold; use JsonNode, or store no value instead");
        assertThatThrownBy(() -> codec.decode("{\"other\":1}"))
                .hasMessageStartingWith("the JSON document can't be read as " + Item.class.getName() + ": ");
        assertThatThrownBy(() -> codec.decode("{} {}"))
                .hasMessageStartingWith("the JSON document can't be read as " + Item.class.getName() + ": ");
    }

    @Test
    void aMissingLibraryIsNamed() {
        assertThatThrownBy(() -> WithoutLibrary.call("com.fasterxml.", Types.class, "json", String.class))
                .hasMessage("""
                    HY-105 Types.json(String.class) needs a library that is not on the class path
                      What to do: add com.fasterxml.jackson.core:jackson-databind to the dependencies of the application.\
                    """);
    }
}
