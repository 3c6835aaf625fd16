package dev.hysteria.reference;

import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Places in documents, what is there, and documents compared. */
final class Documents {
    /** More zeros than this before or after a number's digits are not written out. */
    private static final int MOST_ZEROS = 1_000;

    private Documents() {}

    /** {@return the scalar at a place as text} */
    static @Nullable Object text(String document, JsonPath path) {
        return at(document, path).map(Documents::text).orElse(null);
    }

    private static @Nullable String text(Json value) {
        return switch (value) {
            case Json.Text(String text) -> text;
            case Json.Numeric(BigDecimal number) -> digits(number);
            case Json.Flag(boolean flag) -> Boolean.toString(flag);
            case Json.Nothing nothing -> null;
            case Json.Members members -> null;
            case Json.Elements elements -> null;
        };
    }

    private static String digits(BigDecimal number) {
        if (Math.abs(number.scale()) > MOST_ZEROS) {
            throw Refusal.of("a JSON number of so many digits as text", "Read the document in Java.");
        }
        return number.toPlainString();
    }

    static @Nullable Object value(String document, JsonPath path) {
        return at(document, path).map(Json::written).orElse(null);
    }

    static @Nullable Object length(String document, JsonPath path) {
        return at(document, path).orElse(null) instanceof Json.Elements(List<Json> elements) ? elements.size() : null;
    }

    private static Optional<Json> at(String document, JsonPath path) {
        Optional<Json> place = Optional.of(Json.read(document));
        for (JsonLeg leg : path.legs()) {
            place = place.flatMap(value -> below(value, leg));
        }
        return place;
    }

    private static Optional<Json> below(Json value, JsonLeg leg) {
        return switch (leg) {
            case JsonLeg.Key(String name) ->
                value instanceof Json.Members(Map<String, Json> members)
                        ? Optional.ofNullable(members.get(name))
                        : Optional.empty();
            case JsonLeg.Index(int position) ->
                value instanceof Json.Elements(List<Json> elements) && position < elements.size()
                        ? Optional.of(elements.get(position))
                        : Optional.empty();
        };
    }

    static boolean same(String left, String right) {
        return Json.read(left).equals(Json.read(right));
    }

    /** {@return whether a part is contained; a document that is an array contains a scalar that is one of its elements} */
    static boolean contains(String document, String part) {
        Json whole = Json.read(document);
        Json wanted = Json.read(part);
        boolean scalar = !(wanted instanceof Json.Members || wanted instanceof Json.Elements);
        return (scalar && whole instanceof Json.Elements(List<Json> elements))
                ? elements.contains(wanted)
                : contains(whole, wanted);
    }

    private static boolean contains(Json whole, Json part) {
        if (whole instanceof Json.Members(var members) && part instanceof Json.Members(var wanted)) {
            return wanted.entrySet().stream().allMatch(member -> {
                Json found = members.get(member.getKey());
                return found != null && contains(found, member.getValue());
            });
        }
        if (whole instanceof Json.Elements(var elements) && part instanceof Json.Elements(var wanted)) {
            return wanted.stream().allMatch(element -> elements.stream().anyMatch(found -> contains(found, element)));
        }
        return whole.equals(part);
    }

    /** {@return the document with a value put at a place; unchanged where the place's parent is not there or of another kind} */
    static String set(String document, JsonPath path, String value) {
        return set(Json.read(document), path.legs(), Json.read(value)).written();
    }

    private static Json set(Json whole, List<JsonLeg> legs, Json value) {
        if (legs.isEmpty()) {
            return value;
        }
        List<JsonLeg> further = legs.subList(1, legs.size());
        Optional<Json> child = below(whole, legs.getFirst());
        if (child.isEmpty() && !further.isEmpty()) {
            return whole;
        }
        Json replaced = child.isEmpty() ? value : set(child.get(), further, value);
        return switch (legs.getFirst()) {
            case JsonLeg.Key(String name) ->
                whole instanceof Json.Members members ? Json.with(members, name, replaced) : whole;
            case JsonLeg.Index(int position) ->
                whole instanceof Json.Elements(List<Json> elements) ? with(elements, position, replaced) : whole;
        };
    }

    private static Json with(List<Json> elements, int position, Json value) {
        List<Json> changed = new ArrayList<>(elements);
        if (position > elements.size()) {
            throw Refusal.of(
                    "a JSON value put beyond the end of an array", "Put it at the position after the last element.");
        }
        if (position == elements.size()) {
            changed.add(value);
        } else {
            changed.set(position, value);
        }
        return new Json.Elements(changed);
    }
}
