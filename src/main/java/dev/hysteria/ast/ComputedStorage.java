package dev.hysteria.ast;

/** When a computed column is computed. */
public enum ComputedStorage {
    /** When the row is written. */
    STORED,
    /** When the row is read. */
    VIRTUAL
}
