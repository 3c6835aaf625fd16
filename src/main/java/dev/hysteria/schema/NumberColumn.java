package dev.hysteria.schema;

import dev.hysteria.expression.NumberExpression;
import dev.hysteria.type.DataType.NumberType;

/**
 * A column of numbers.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 * @param <N> the numbers' Java type
 */
public record NumberColumn<E, N extends Number>(NumberType<N> type, ColumnDefinition<E, N> definition)
        implements DeclaredColumn<E, N, NumberColumn<E, N>>, NumberExpression<N> {

    /**
     * {@return this integer column as the version of its row}
     *
     * <p>Every update adds 1 to it. A record is written, or its row removed, only where the row still has the record's version; else it is a
     * {@link dev.hysteria.error.StaleRecord}.
     */
    public NumberColumn<E, N> version() {
        return with(definition.withSupplied(definition.supplied().counted()));
    }

    @Override
    public NumberColumn<E, N> with(ColumnDefinition<E, N> newDefinition) {
        return new NumberColumn<>(type, newDefinition);
    }
}
