package dev.hysteria.mutation;

import dev.hysteria.dialect.Dialect;

/**
 * One answer of a dialect exchanged for another.
 *
 * @param family what kind of answer
 * @param place which answer
 * @param change what it has become
 * @param dialect the dialect with that answer
 */
record Mutation(Family family, String place, String change, Dialect dialect) {

    /** What kinds of answers there are. */
    enum Family {
        REWRITE_LEFT_OUT,
        REWRITES_EXCHANGED,
        TRAIT,
        LIMIT,
        FUNCTION,
        TYPE,
        CHECK
    }

    /** {@return its name within its dialect} */
    String name() {
        return place + ": " + change;
    }

    /** {@return whether values may be sent or read otherwise under the same text} */
    boolean isOfValues() {
        return family == Family.LIMIT
                || place.startsWith("storage.")
                || place.startsWith("write.")
                || place.startsWith("ddl.enums");
    }

    @Override
    public String toString() {
        return dialect.name() + ", " + name();
    }
}
