package dev.hysteria.reference;

import dev.hysteria.type.JsonTree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Documents written as text, without spaces. */
final class JsonText {
    /** More zeros than this before or after a number's digits are not written out. */
    private static final int MOST_ZEROS = 1_000;

    private JsonText() {}

    static String of(JsonTree value) {
        return switch (value) {
            case JsonTree.Members(Map<String, JsonTree> members) ->
                members.entrySet().stream()
                        .map(member -> JsonTree.quoted(member.getKey()) + ":" + of(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case JsonTree.Elements(List<JsonTree> elements) ->
                elements.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
            case JsonTree.Text(String text) -> JsonTree.quoted(text);
            case JsonTree.Numeric(BigDecimal number) -> isPlain(number) ? number.toPlainString() : number.toString();
            case JsonTree.Truth(boolean truth) -> Boolean.toString(truth);
            case JsonTree.Null nothing -> "null";
        };
    }

    /** {@return a number as its plain digits} */
    static String digits(BigDecimal number) {
        if (!isPlain(number)) {
            throw Refusal.of("a JSON number of so many digits as text", "Read the document in Java.");
        }
        return number.toPlainString();
    }

    private static boolean isPlain(BigDecimal number) {
        return Math.abs(number.scale()) <= MOST_ZEROS;
    }
}
