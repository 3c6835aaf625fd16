package dev.hysteria.reference;

import dev.hysteria.error.UnsupportedFeature;

/** Refuses what is not evaluated, because its meaning is not the same everywhere or not defined at all. */
final class Refusal {
    /** How errors name this interpreter in the place of a dialect. */
    static final String DIALECT = "reference";

    private Refusal() {}

    static UnsupportedFeature of(String feature, String instead) {
        return new UnsupportedFeature(feature, DIALECT, instead);
    }
}
