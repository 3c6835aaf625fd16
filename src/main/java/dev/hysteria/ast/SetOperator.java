package dev.hysteria.ast;

/** How the rows of two queries are combined; columns match by position, nulls equal each other. */
public enum SetOperator {
    /** Rows of either, once. */
    UNION,
    /** Rows of both, as often as they occur. */
    UNION_ALL,
    /** Rows that both have, once. */
    INTERSECT,
    /** Rows that both have, as often as the one that has fewer. */
    INTERSECT_ALL,
    /** Rows of the left that the right has not, once. */
    EXCEPT,
    /** Rows of the left, each less often by as many as the right has. */
    EXCEPT_ALL
}
