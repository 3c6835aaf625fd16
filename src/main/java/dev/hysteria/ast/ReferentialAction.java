package dev.hysteria.ast;

/** What happens to referring rows when the row they refer to goes away or changes its key. */
public enum ReferentialAction {
    NO_ACTION,
    CASCADE,
    SET_NULL
}
