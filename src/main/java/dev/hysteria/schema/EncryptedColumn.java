package dev.hysteria.schema;

import dev.hysteria.type.DataType.EncryptedType;

/**
 * A column of values that are encrypted before the database sees them: they are stored, read, set and tested for null. A query that compares,
 * orders, groups or computes with them is refused when it is built.
 *
 * @param type how its values are stored; bound to this column
 * @param definition everything else it is
 * @param <E> the record
 * @param <T> the decrypted values' Java type
 */
public record EncryptedColumn<E, T>(EncryptedType<T> type, ColumnDefinition<E, T> definition)
        implements DeclaredColumn<E, T, EncryptedColumn<E, T>> {

    /** Binds the type to the column. */
    public EncryptedColumn {
        type = type.of(definition.declaration().owner().table() + "." + definition.name());
    }

    @Override
    public EncryptedColumn<E, T> with(ColumnDefinition<E, T> newDefinition) {
        return new EncryptedColumn<>(type, newDefinition);
    }
}
