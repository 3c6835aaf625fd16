package dev.hysteria.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value. Equal when it is the same value: members have no order, numbers are equal by value. */
sealed interface Json {

    /** Members by key, as they came; of a repeated key the last. */
    record Members(Map<String, Json> members) implements Json {}

    /** Elements in order. */
    record Elements(List<Json> elements) implements Json {}

    /** A text. */
    record Text(String text) implements Json {}

    /** A number, with the digits it was written with. */
    record Numeric(BigDecimal number) implements Json {
        @Override
        public boolean equals(Object other) {
            return other instanceof Numeric that && number.compareTo(that.number) == 0;
        }

        @Override
        public int hashCode() {
            return number.stripTrailingZeros().hashCode();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Json {}

    /** The JSON null, which is a value. */
    record Nothing() implements Json {}

    /** {@return the value of a document's text, which may be nested 1,000 levels deep} */
    static Json read(String document) {
        return new JsonReader(document).read();
    }

    /** {@return this value as the shortest text} */
    default String written() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        switch (this) {
            case Members(Map<String, Json> members) -> {
                String separator = "{";
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    quote(member.getKey(), out.append(separator));
                    member.getValue().write(out.append(':'));
                    separator = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
            case Elements(List<Json> elements) -> {
                String separator = "[";
                for (Json element : elements) {
                    element.write(out.append(separator));
                    separator = ",";
                }
                out.append(elements.isEmpty() ? "[]" : "]");
            }
            case Text(String text) -> quote(text, out);
            case Numeric(BigDecimal number) -> out.append(number);
            case Flag(boolean value) -> out.append(value);
            case Nothing nothing -> out.append("null");
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        out.append('"');
    }

    /** {@return members with one more, or another in its place} */
    static Members with(Members document, String key, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(document.members());
        members.put(key, value);
        return new Members(members);
    }
}
