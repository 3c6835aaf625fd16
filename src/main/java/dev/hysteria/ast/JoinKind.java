package dev.hysteria.ast;

/** Which unmatched rows a join keeps. */
public enum JoinKind {
    /** None. */
    INNER,
    /** The left side's. */
    LEFT,
    /** The right side's. */
    RIGHT,
    /** Both sides'. */
    FULL
}
