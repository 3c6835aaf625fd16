package dev.hysteria.ast;

/** How many rows of a sub-query a comparison must hold for. */
public enum Quantifier {
    /** At least one row; FALSE over no rows. */
    ANY,
    /** Every row; TRUE over no rows. */
    ALL
}
