package dev.hysteria.type;

import java.util.function.Function;

/**
 * The two-way translation between a model's value and the canonical value of its logical type.
 *
 * <p>Neither direction ever sees null: a null is stored and read as it is. Either may throw; the error then names the column.
 *
 * @param <T> the model's Java type
 */
public interface Codec<T> {

    /** {@return the canonical value that stands for {@code value}} */
    Object encode(T value);

    /** {@return the model's value for a canonical value, as a driver gave it} */
    T decode(Object canonical);

    /** {@return whether both directions return their argument, so that a reader may skip them} */
    default boolean isIdentity() {
        return false;
    }

    /** {@return the codec of values that are canonical already} */
    static <T> Codec<T> identity(Class<T> type) {
        return new IdentityCodec<>(type);
    }

    /** {@return this codec followed by another step towards the model} */
    default <V> Codec<V> as(Function<? super T, ? extends V> decode, Function<? super V, ? extends T> encode) {
        Codec<T> inner = this;
        return new Codec<>() {
            @Override
            public Object encode(V value) {
                return inner.encode(encode.apply(value));
            }

            @Override
            public V decode(Object canonical) {
                return decode.apply(inner.decode(canonical));
            }
        };
    }
}
