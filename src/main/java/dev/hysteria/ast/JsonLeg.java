package dev.hysteria.ast;

/** One step of a JSON path. */
public sealed interface JsonLeg {

    /** Into an object's member, by its exact key. */
    record Key(String name) implements JsonLeg {}

    /** Into an array's element, counted from 0. */
    record Index(int position) implements JsonLeg {
        public Index {
            if (position < 0) {
                throw new IllegalArgumentException("a JSON array's index counts from 0, it can't be " + position);
            }
        }
    }
}
