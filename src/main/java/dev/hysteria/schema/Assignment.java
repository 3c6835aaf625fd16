package dev.hysteria.schema;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;

/**
 * A column and the value a command gives it; made by {@link Column#to} and {@link Column#toNull}.
 *
 * @param column the column
 * @param value what it is given
 * @param <E> the record whose table is written
 */
public record Assignment<E>(Column<E, ?> column, Expr value) {

    static <E> Assignment<E> of(Column<E, ?> column, Expr value) {
        if (column.content() instanceof ColumnContent.Computed) {
            throw QueryException.invalid(
                    column.qualifiedName() + " was assigned a value, but the database computes it",
                    "assign the columns it is computed from.");
        }
        return new Assignment<>(column, value);
    }

    /** {@return the assignment's tree} */
    public dev.hysteria.ast.Assignment ast() {
        return new dev.hysteria.ast.Assignment(column.name(), value);
    }
}
