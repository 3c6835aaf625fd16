package dev.hysteria.ast;

/** Which end an ordering starts from. */
public enum Direction {
    ASCENDING,
    DESCENDING
}
