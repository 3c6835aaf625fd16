package dev.hysteria.schema;

import dev.hysteria.expression.TimeExpression;
import dev.hysteria.type.DataType.TimeType;

/**
 * A column of dates, times or points in time.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 * @param <T> their Java type
 */
public record TimeColumn<E, T>(TimeType<T> type, ColumnDefinition<E, T> definition)
        implements DeclaredColumn<E, T, TimeColumn<E, T>>, TimeExpression<T> {

    @Override
    public TimeColumn<E, T> with(ColumnDefinition<E, T> newDefinition) {
        return new TimeColumn<>(type, newDefinition);
    }
}
