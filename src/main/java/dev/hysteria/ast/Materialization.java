package dev.hysteria.ast;

/** A hint whether a common table expression is computed once; it never changes the result, and is left out where there is none. */
public enum Materialization {
    UNSPECIFIED,
    MATERIALIZED,
    NOT_MATERIALIZED
}
