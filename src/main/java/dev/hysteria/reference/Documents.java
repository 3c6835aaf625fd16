package dev.hysteria.reference;

import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.type.JsonTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places in documents, what is there, and documents compared and changed. */
final class Documents {

    private Documents() {}

    /** {@return the scalar at a place as text} */
    static @Nullable Object text(String document, JsonPath path) {
        return at(document, path).map(Documents::text).orElse(null);
    }

    private static @Nullable String text(JsonTree value) {
        return switch (value) {
            case JsonTree.Text(String text) -> text;
            case JsonTree.Numeric(BigDecimal number) -> JsonText.digits(number);
            case JsonTree.Truth(boolean truth) -> Boolean.toString(truth);
            case JsonTree.Null nothing -> null;
            case JsonTree.Members members -> null;
            case JsonTree.Elements elements -> null;
        };
    }

    static @Nullable Object value(String document, JsonPath path) {
        return at(document, path).map(JsonText::of).orElse(null);
    }

    static @Nullable Object length(String document, JsonPath path) {
        return at(document, path).orElse(null) instanceof JsonTree.Elements(List<JsonTree> elements)
                ? elements.size()
                : null;
    }

    private static Optional<JsonTree> at(String document, JsonPath path) {
        Optional<JsonTree> place = Optional.of(JsonTree.read(document));
        for (JsonLeg leg : path.legs()) {
            place = place.flatMap(value -> below(value, leg));
        }
        return place;
    }

    private static Optional<JsonTree> below(JsonTree value, JsonLeg leg) {
        return switch (leg) {
            case JsonLeg.Key(String name) ->
                value instanceof JsonTree.Members(Map<String, JsonTree> members)
                        ? Optional.ofNullable(members.get(name))
                        : Optional.empty();
            case JsonLeg.Index(int position) ->
                value instanceof JsonTree.Elements(List<JsonTree> elements) && position < elements.size()
                        ? Optional.of(elements.get(position))
                        : Optional.empty();
        };
    }

    static boolean same(String left, String right) {
        return JsonTree.read(left).equals(JsonTree.read(right));
    }

    static boolean contains(String document, String part) {
        return JsonTree.read(document).contains(JsonTree.read(part));
    }

    /** {@return the document with a value put at a place; as it is where nothing holds that place} */
    static String set(String document, JsonPath path, String value) {
        return JsonText.of(set(JsonTree.read(document), path.legs(), JsonTree.read(value)));
    }

    private static JsonTree set(JsonTree whole, List<JsonLeg> legs, JsonTree value) {
        if (legs.isEmpty()) {
            return value;
        }
        List<JsonLeg> further = legs.subList(1, legs.size());
        Optional<JsonTree> child = below(whole, legs.getFirst());
        if (child.isEmpty() && !further.isEmpty()) {
            return whole;
        }
        JsonTree replaced = child.map(inner -> set(inner, further, value)).orElse(value);
        return switch (legs.getFirst()) {
            case JsonLeg.Key(String name) ->
                whole instanceof JsonTree.Members(var members) ? with(members, name, replaced) : whole;
            case JsonLeg.Index(int position) ->
                whole instanceof JsonTree.Elements(var elements) ? with(elements, position, replaced) : whole;
        };
    }

    private static JsonTree with(Map<String, JsonTree> members, String name, JsonTree value) {
        Map<String, JsonTree> changed = new HashMap<>(members);
        changed.put(name, value);
        return new JsonTree.Members(changed);
    }

    private static JsonTree with(List<JsonTree> elements, int position, JsonTree value) {
        List<JsonTree> changed = new ArrayList<>(elements);
        if (position == elements.size()) {
            changed.add(value);
        } else if (position < elements.size()) {
            changed.set(position, value);
        }
        return new JsonTree.Elements(changed);
    }
}
