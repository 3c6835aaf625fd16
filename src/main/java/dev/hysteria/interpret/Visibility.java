package dev.hysteria.interpret;

/** Which rows a statement must find. */
public enum Visibility {
    /** Those that are committed: it runs by itself. */
    COMMITTED,
    /** Also those that its transaction has written, which not every index has. */
    OWN_CHANGES
}
