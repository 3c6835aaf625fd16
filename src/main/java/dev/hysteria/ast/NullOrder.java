package dev.hysteria.ast;

/** Where an ordering puts nulls. */
public enum NullOrder {
    FIRST,
    LAST
}
