package dev.hysteria.schema;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Values that the application supplies when a statement leaves a column out.
 *
 * @param onInsert for inserts; a value in the record or statement is kept
 * @param onUpdate for updates, whatever the record holds; a value assigned in the statement is kept
 * @param <T> the column's Java type
 */
public record Supplied<T>(Optional<Supplier<? extends T>> onInsert, Optional<Supplier<? extends T>> onUpdate) {

    static <T> Supplied<T> nothing() {
        return new Supplied<>(Optional.empty(), Optional.empty());
    }
}
