package dev.hysteria.schema;

/** What a schema describes. */
public enum TableKind {
    /** A table, which is created from its schema. */
    TABLE,
    /** A view, which is created from its query and only read. */
    VIEW
}
