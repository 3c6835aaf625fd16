package dev.hysteria.ast;

/** Comparison in which null equals null and nothing else; never UNKNOWN. */
public enum Distinctness {
    DISTINCT,
    NOT_DISTINCT
}
