package dev.hysteria.expression;

import org.jspecify.annotations.Nullable;

/**
 * What turns a row into a value; made once for a query and used for each of its rows, so it keeps no state.
 *
 * @param <T> what is made of a row
 */
@FunctionalInterface
public interface RowReader<T> {

    /** {@return the value of a row, null when the row holds none} */
    @Nullable
    T read(Row row);
}
