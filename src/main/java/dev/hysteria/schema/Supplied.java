package dev.hysteria.schema;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a column is given when a statement leaves it out, by the application.
 *
 * @param onInsert for inserts; a value in the record or statement is kept
 * @param onUpdate for updates, whatever the record holds; a value assigned in the statement is kept
 * @param versioning whether an update counts it up
 * @param <T> the column's Java type
 */
public record Supplied<T>(
        Optional<Supplier<? extends T>> onInsert, Optional<Supplier<? extends T>> onUpdate, Versioning versioning) {

    /** Whether a column is the version of its row. */
    public enum Versioning {
        /** It is: every update adds 1, and a record is written only where the row still has its version. */
        VERSION,
        /** It is not. */
        NONE
    }

    static <T> Supplied<T> nothing() {
        return new Supplied<>(Optional.empty(), Optional.empty(), Versioning.NONE);
    }

    Supplied<T> withOnInsert(Supplier<? extends T> value) {
        return new Supplied<>(Optional.of(value), onUpdate, versioning);
    }

    Supplied<T> withOnUpdate(Supplier<? extends T> value) {
        return new Supplied<>(onInsert, Optional.of(value), versioning);
    }

    Supplied<T> counted() {
        return new Supplied<>(onInsert, onUpdate, Versioning.VERSION);
    }
}
