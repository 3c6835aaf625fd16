package dev.hysteria.schema;

import dev.hysteria.expression.Condition;
import dev.hysteria.type.DataType.BooleanType;

/**
 * A column of truth values; it is a condition by itself.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 */
public record BooleanColumn<E>(BooleanType type, ColumnDefinition<E, Boolean> definition)
        implements DeclaredColumn<E, Boolean, BooleanColumn<E>>, Condition {

    @Override
    public BooleanColumn<E> with(ColumnDefinition<E, Boolean> newDefinition) {
        return new BooleanColumn<>(type, newDefinition);
    }
}
