package dev.hysteria.dialect;

/** What the length of a name counts. */
public enum IdentifierMeasure {
    /** Bytes in UTF-8. */
    BYTES,
    CHARACTERS
}
