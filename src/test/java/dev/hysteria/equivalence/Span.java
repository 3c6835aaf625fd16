package dev.hysteria.equivalence;

/** How far values may lie from the middle, which decides what can be calculated with them without an overflow. */
enum Span {
    /** Numbers of up to 120, and exact in binary; years of our time. */
    SMALL,
    /** Numbers of up to 32,000: sums and products of small ones. */
    MEDIUM,
    /** Whatever the type holds. */
    ANY;

    /** {@return whether such values can stand where {@code wished} ones may} */
    boolean within(Span wished) {
        return compareTo(wished) <= 0;
    }
}
