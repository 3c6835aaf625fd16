package dev.hysteria.equivalence;

import dev.hysteria.type.LogicalType;

/**
 * An expression that is asked for.
 *
 * @param depth how many levels it may have below it
 */
record Wish(LogicalType type, Span span, Scope scope, int depth) {

    static Wish of(LogicalType type, Scope scope, int depth) {
        return new Wish(type, Span.ANY, scope, depth);
    }

    /** {@return the wish for a part of what is wished} */
    Wish part() {
        return new Wish(type, span, scope, depth - 1);
    }

    /** {@return the wish for a part of another type} */
    Wish part(LogicalType newType, Span newSpan) {
        return new Wish(newType, newSpan, scope, depth - 1);
    }

    /** {@return the wish for a part of another type, of whatever span} */
    Wish part(LogicalType newType) {
        return part(newType, Span.ANY);
    }

    Wish with(Span newSpan) {
        return new Wish(type, newSpan, scope, depth);
    }

    Wish in(Scope newScope) {
        return new Wish(type, span, newScope, depth);
    }
}
