package dev.hysteria.ast;

/** Whether matching text tells upper from lower case. */
public enum CaseSensitivity {
    SENSITIVE,
    /** Upper and lower case (Unicode simple case folding by {@code lower}) match each other. */
    INSENSITIVE
}
