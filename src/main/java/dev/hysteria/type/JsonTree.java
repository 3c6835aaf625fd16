package dev.hysteria.type;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document as a value: equal when the documents are, numbers by value and members without order. */
public sealed interface JsonTree {

    /** An object, whose members are kept in their order; of a repeated member the last counts. */
    record Members(Map<String, JsonTree> members) implements JsonTree {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Elements(List<JsonTree> elements) implements JsonTree {
        public Elements {
            elements = List.copyOf(elements);
        }
    }

    /** A text. */
    record Text(String text) implements JsonTree {}

    /** A number, without zeros at its end: 1, 1.0 and 10e-1 are equal. */
    record Numeric(BigDecimal number) implements JsonTree {
        public Numeric {
            number = number.stripTrailingZeros();
        }
    }

    /** True or false. */
    record Truth(boolean value) implements JsonTree {}

    /** The JSON null. */
    record Null() implements JsonTree {}

    /**
     * {@return the value of a document}
     *
     * @throws IllegalArgumentException when the text is none
     */
    static JsonTree read(String document) {
        return new JsonReader(document).document();
    }

    /**
     * {@return whether a part is contained: objects by members, arrays by elements in any order, scalars by equality}
     *
     * <p>An array contains a scalar that is one of its elements too, but only at the top.
     */
    default boolean contains(JsonTree part) {
        return (this instanceof Elements(List<JsonTree> elements) && isScalar(part))
                ? elements.contains(part)
                : holds(this, part);
    }

    private static boolean holds(JsonTree whole, JsonTree part) {
        if (whole instanceof Members(Map<String, JsonTree> members) && part instanceof Members(var wanted)) {
            return wanted.entrySet().stream().allMatch(member -> {
                JsonTree found = members.get(member.getKey());
                return found != null && holds(found, member.getValue());
            });
        }
        if (whole instanceof Elements(List<JsonTree> elements) && part instanceof Elements(var wanted)) {
            return wanted.stream().allMatch(element -> elements.stream().anyMatch(found -> holds(found, element)));
        }
        return isScalar(part) && whole.equals(part);
    }

    private static boolean isScalar(JsonTree tree) {
        return switch (tree) {
            case Members members -> false;
            case Elements elements -> false;
            case Text text -> true;
            case Numeric number -> true;
            case Truth truth -> true;
            case Null nothing -> true;
        };
    }

    /** {@return a text as JSON writes it: escaped where it must be (RFC 8259, section 7) and nowhere else} */
    static String quoted(String text) {
        return JsonEscapes.quoted(text);
    }
}
