package dev.hysteria.ast;

/** How the rows of two queries are combined; columns match by position, nulls equal each other. */
public enum SetOperator {
    UNION,
    UNION_ALL,
    INTERSECT,
    INTERSECT_ALL,
    EXCEPT,
    EXCEPT_ALL
}
