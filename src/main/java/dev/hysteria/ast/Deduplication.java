package dev.hysteria.ast;

/** Whether an aggregate sees equal values once or as often as they occur. */
public enum Deduplication {
    ALL,
    DISTINCT
}
