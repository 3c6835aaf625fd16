package dev.hysteria.schema;

import dev.hysteria.type.DataType.ValueType;

/**
 * A column of values that are compared for equality: UUIDs, enums, bytes, value objects.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 * @param <T> the values' Java type
 */
public record ValueColumn<E, T>(ValueType<T> type, ColumnDefinition<E, T> definition)
        implements DeclaredColumn<E, T, ValueColumn<E, T>> {

    @Override
    public ValueColumn<E, T> with(ColumnDefinition<E, T> newDefinition) {
        return new ValueColumn<>(type, newDefinition);
    }
}
