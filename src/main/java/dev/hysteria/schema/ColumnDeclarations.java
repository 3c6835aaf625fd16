package dev.hysteria.schema;

import dev.hysteria.type.DataType.ArrayType;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.DataType.EncryptedType;
import dev.hysteria.type.DataType.JsonType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.DataType.TimeType;
import dev.hysteria.type.DataType.ValueType;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where columns are declared: a schema's builder, or a record embedded in it. The type decides the column's family.
 *
 * @param <E> the record whose schema it is
 * @param <V> the record whose accessors are given: the same, or the embedded one
 */
public abstract sealed class ColumnDeclarations<E, V> permits SchemaBuilder, Embedded {

    ColumnDeclarations() {}

    abstract <T> ColumnDefinition<E, T> declare(String name, Function<? super V, ? extends @Nullable T> accessor);

    /**
     * {@return the declaration of a record that is stored in columns of this table}
     *
     * @param name the component's name, put before the names of its columns by the naming convention; empty for none
     * @param accessor gives the record
     */
    public abstract <W> Embedded<E, W> embedded(String name, Function<? super V, ? extends @Nullable W> accessor);

    /** {@return a column of text, not nullable unless said} */
    public TextColumn<E> column(String name, TextType type, Function<? super V, ? extends @Nullable String> accessor) {
        return new TextColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of numbers, not nullable unless said} */
    public <N extends Number> NumberColumn<E, N> column(
            String name, NumberType<N> type, Function<? super V, ? extends @Nullable N> accessor) {
        return new NumberColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of dates or times, not nullable unless said} */
    public <T> TimeColumn<E, T> column(
            String name, TimeType<T> type, Function<? super V, ? extends @Nullable T> accessor) {
        return new TimeColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of truth values, not nullable unless said} */
    public BooleanColumn<E> column(
            String name, BooleanType type, Function<? super V, ? extends @Nullable Boolean> accessor) {
        return new BooleanColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of values, not nullable unless said} */
    public <T> ValueColumn<E, T> column(
            String name, ValueType<T> type, Function<? super V, ? extends @Nullable T> accessor) {
        return new ValueColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of values encrypted before the database sees them, not nullable unless said} */
    public <T> EncryptedColumn<E, T> column(
            String name, EncryptedType<T> type, Function<? super V, ? extends @Nullable T> accessor) {
        return new EncryptedColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of JSON documents, not nullable unless said} */
    public <T> JsonColumn<E, T> column(
            String name, JsonType<T> type, Function<? super V, ? extends @Nullable T> accessor) {
        return new JsonColumn<>(type, declare(name, accessor));
    }

    /** {@return a column of lists, not nullable unless said} */
    public <T> ArrayColumn<E, T> column(
            String name, ArrayType<T> type, Function<? super V, ? extends @Nullable List<T>> accessor) {
        return new ArrayColumn<>(type, declare(name, accessor));
    }
}
