package dev.hysteria.query;

import dev.hysteria.schema.Schema;

/** A statement that changes rows and tells how many: an insert, update, delete or truncation. */
public sealed interface Command permits Insert, Update, Delete, Truncate {

    /** {@return the table that is written to} */
    Schema<?> schema();

    /**
     * {@return the command's tree, checked: filters are there, columns are in scope}
     *
     * <p>Columns that the application supplies, such as the time of an update, are given their value by this call: ask again for each
     * execution.
     */
    dev.hysteria.ast.Command statement();
}
