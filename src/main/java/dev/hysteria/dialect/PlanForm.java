package dev.hysteria.dialect;

/** How a database is asked how it runs a statement, and in which form it answers. */
public enum PlanForm {
    /** {@code EXPLAIN (FORMAT JSON) …} and {@code EXPLAIN (ANALYZE, FORMAT JSON) …}: a document of nodes with their types. */
    JSON_OPTION,
    /** {@code EXPLAIN FORMAT=JSON …} and {@code ANALYZE FORMAT=JSON …}: a document of objects, called as the member they stand at. */
    JSON_FORMAT,
    /** {@code EXPLAIN FORMAT=TREE …} and {@code EXPLAIN ANALYZE …}: a drawing with an arrow before each step. Of commands {@code EXPLAIN FORMAT=JSON …}. */
    ARROWS,
    /** {@code EXPLAIN …} and {@code EXPLAIN ANALYZE …}: a drawing with a bullet before each step. */
    BULLETS,
    /** {@code EXPLAIN QUERY PLAN …}: rows of number, parent and detail. What was run is not measured: refused. */
    QUERY_PLAN,
    /**
     * {@code SET SHOWPLAN_XML ON} before the statement, or {@code SET STATISTICS XML ON} where it is to be run: XML, behind other results. Values
     * are written as literals, since the setting has no end of its own and a prepared statement runs in a scope of its own.
     */
    SHOWPLAN_XML,
    /** {@code EXPLAIN PLAN FOR …}, after which the steps are rows of {@code plan_table}. What was run is not measured: refused. */
    PLAN_TABLE
}
