package dev.hysteria.ast;

import java.util.List;

/** Where a value stands in a JSON document, leg by leg from the root; no legs is the document itself. */
public record JsonPath(List<JsonLeg> legs) {
    public JsonPath {
        legs = List.copyOf(legs);
    }
}
