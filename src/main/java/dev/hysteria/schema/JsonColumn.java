package dev.hysteria.schema;

import dev.hysteria.expression.JsonExpression;
import dev.hysteria.type.DataType.JsonType;

/**
 * A column of JSON documents.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 * @param <T> the documents' Java type
 */
public record JsonColumn<E, T>(JsonType<T> type, ColumnDefinition<E, T> definition)
        implements DeclaredColumn<E, T, JsonColumn<E, T>>, JsonExpression<T> {

    @Override
    public JsonColumn<E, T> with(ColumnDefinition<E, T> newDefinition) {
        return new JsonColumn<>(type, newDefinition);
    }
}
