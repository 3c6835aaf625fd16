package dev.hysteria.schema;

import dev.hysteria.expression.ArrayExpression;
import dev.hysteria.type.DataType.ArrayType;
import java.util.List;

/**
 * A column of lists.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 * @param <T> the elements' Java type
 */
public record ArrayColumn<E, T>(ArrayType<T> type, ColumnDefinition<E, List<T>> definition)
        implements DeclaredColumn<E, List<T>, ArrayColumn<E, T>>, ArrayExpression<T> {

    @Override
    public ArrayColumn<E, T> with(ColumnDefinition<E, List<T>> newDefinition) {
        return new ArrayColumn<>(type, newDefinition);
    }
}
