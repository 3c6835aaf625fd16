package dev.hysteria.schema;

import dev.hysteria.expression.TextExpression;
import dev.hysteria.type.DataType.TextType;

/**
 * A column of text.
 *
 * @param type how its values are stored
 * @param definition everything else it is
 * @param <E> the record
 */
public record TextColumn<E>(TextType type, ColumnDefinition<E, String> definition)
        implements DeclaredColumn<E, String, TextColumn<E>>, TextExpression {

    @Override
    public TextColumn<E> with(ColumnDefinition<E, String> newDefinition) {
        return new TextColumn<>(type, newDefinition);
    }
}
