package dev.hysteria.ast;

/** Whether two rows of an index may have equal keys. */
public enum Uniqueness {
    /** No two rows of the index have equal keys; a key that is null, or has a null among several, equals none. */
    UNIQUE,
    /** Any number of rows have equal keys. */
    NOT_UNIQUE
}
