package dev.hysteria.ast;

/** Which rows of a table a statement has to do with, whatever its own conditions. */
public sealed interface TableScope {

    /** {@return its name, which several tables can share} */
    Identifier name();

    /**
     * Rows for which a condition is TRUE.
     *
     * @param condition about columns of the table, under its own name
     */
    record Rows(Identifier name, Expr condition) implements TableScope {}

    /**
     * Rows of the tenant for whom the statement is run; it is refused where there is none.
     *
     * @param column the table's column that says whose a row is
     */
    record OfTenant(Identifier name, ColumnName column) implements TableScope {}
}
