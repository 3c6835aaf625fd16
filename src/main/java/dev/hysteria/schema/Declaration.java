package dev.hysteria.schema;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of {@code column(…)}: what a column keeps whatever its modifiers say, and by which it is recognised.
 *
 * @param <E> the record
 * @param <T> the column's Java type
 */
public final class Declaration<E, T> {

    private final Owner<E> owner;
    private final int number;
    private final Function<? super E, ? extends @Nullable T> accessor;
    private final Optional<Embedded<E, ?>> embedded;

    Declaration(
            Owner<E> owner,
            int number,
            Function<? super E, ? extends @Nullable T> accessor,
            Optional<Embedded<E, ?>> embedded) {
        this.owner = owner;
        this.number = number;
        this.accessor = accessor;
        this.embedded = embedded;
    }

    Owner<E> owner() {
        return owner;
    }

    /** {@return how a message calls a column that has no usable name: by its place among the declarations, from 1} */
    String numbered() {
        return "column number " + number;
    }

    Function<? super E, ? extends @Nullable T> accessor() {
        return accessor;
    }

    /** {@return the embedded record that the column is a part of, when it is} */
    Optional<Embedded<E, ?>> embedded() {
        return embedded;
    }
}
