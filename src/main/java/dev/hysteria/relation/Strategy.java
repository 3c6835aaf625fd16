package dev.hysteria.relation;

/** How the related rows of a query's rows are read. */
public enum Strategy {
    /** With the row they belong to, by an outer join: at most one row, found by a key of its table. */
    JOIN,
    /** By a statement of their own, which names the keys of the rows that were read. */
    KEYS,
    /**
     * With the row they belong to, as one text, which a sub-query of the same statement makes of all of them: where they are few, and what is selected
     * of them is written as text without loss. The planner does not choose it: some databases bound the length of such a text.
     */
    AGGREGATE
}
