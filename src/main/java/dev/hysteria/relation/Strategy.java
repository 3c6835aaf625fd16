package dev.hysteria.relation;

/** How the related rows of a query's rows are read. */
public enum Strategy {
    /** With the row they belong to, by an outer join: at most one row, found by a key of its table. */
    JOIN,
    /** By a statement of their own, which names the keys of the rows that were read. */
    KEYS
}
