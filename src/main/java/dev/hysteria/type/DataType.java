package dev.hysteria.type;

import java.util.List;
import java.util.function.Function;

/**
 * A model's type: the logical type it is stored as, and the codec between the two.
 *
 * <p>The permitted records are families: each gives its columns and expressions the operators that make sense for it, so that a LIKE on a
 * number or a SUM of a text does not compile.
 *
 * @param <T> the model's Java type
 */
public sealed interface DataType<T> {

    /** {@return what the database stores} */
    LogicalType logical();

    /** {@return the translation between the model's value and the stored one} */
    Codec<T> codec();

    /**
     * {@return a type for a value object that wraps this one, such as {@code varchar(255).as(Email::new, Email::value)}}
     *
     * @param decode makes the value object; may throw on text the database should not have held
     * @param encode takes the wrapped value out
     */
    default <V> ValueType<V> as(Function<? super T, ? extends V> decode, Function<? super V, ? extends T> encode) {
        return new ValueType<>(logical(), codec().as(decode, encode));
    }

    /** Text: compared and matched by code point. */
    record TextType(LogicalType logical, Codec<String> codec) implements DataType<String> {}

    /** Numbers. */
    record NumberType<N extends Number>(LogicalType logical, Codec<N> codec) implements DataType<N> {}

    /** Dates, times and points in time. */
    record TimeType<T>(LogicalType logical, Codec<T> codec) implements DataType<T> {}

    /** Truth values. */
    record BooleanType(LogicalType logical, Codec<Boolean> codec) implements DataType<Boolean> {}

    /** Values that are compared for equality: UUIDs, enums, bytes, value objects. */
    record ValueType<T>(LogicalType logical, Codec<T> codec) implements DataType<T> {}

    /** JSON documents. */
    record JsonType<T>(LogicalType logical, Codec<T> codec) implements DataType<T> {
        @Override
        public <V> ValueType<V> as(Function<? super T, ? extends V> decode, Function<? super V, ? extends T> encode) {
            return new ValueType<>(logical, codec.as(decode, encode));
        }

        /** {@return the JSON type of another Java class, keeping the JSON operators} */
        public <V> JsonType<V> of(Function<? super T, ? extends V> decode, Function<? super V, ? extends T> encode) {
            return new JsonType<>(logical, codec.as(decode, encode));
        }
    }

    /** Lists of one element type. */
    record ArrayType<T>(LogicalType logical, Codec<List<T>> codec, DataType<T> element) implements DataType<List<T>> {}
}
