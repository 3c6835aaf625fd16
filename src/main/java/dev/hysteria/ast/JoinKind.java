package dev.hysteria.ast;

/** Which unmatched rows a join keeps. */
public enum JoinKind {
    INNER,
    LEFT,
    RIGHT,
    FULL
}
