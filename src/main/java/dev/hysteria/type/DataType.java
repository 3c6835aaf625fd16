package dev.hysteria.type;

import java.util.List;
import java.util.Optional;
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

    /**
     * {@return this type, encrypted with AES-GCM before the database sees it}
     *
     * <p>A value is bound to its column's table and name: it can't be read from another, nor after a renaming, unless {@link
     * EncryptedType#inContext} says what it is bound to.
     *
     * @param keyring the keys
     */
    default EncryptedType<T> encryptedWith(Keyring keyring) {
        return new EncryptedType<>(this, keyring, Optional.empty(), "");
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

    /**
     * Values that are encrypted before the database sees them. They can be stored, read and tested for null, and nothing else: a database
     * can't compare, order or compute with what it can't read.
     *
     * @param plain the type of the decrypted values
     * @param keyring the keys
     * @param statedContext what values are bound to, when it was said
     * @param column the column that values are bound to otherwise, as {@code table.column}; empty as long as there is none
     */
    record EncryptedType<T>(DataType<T> plain, Keyring keyring, Optional<String> statedContext, String column)
            implements DataType<T> {

        @Override
        public LogicalType logical() {
            return new LogicalType.Binary(BinaryContent.ENCRYPTED);
        }

        @Override
        public Codec<T> codec() {
            return new EncryptedCodec<>(plain, keyring, statedContext.orElse(column));
        }

        /**
         * {@return this type, with values bound to a context of this name instead of the column's own: for columns that were renamed, and
         * views of such columns}
         */
        public EncryptedType<T> inContext(String context) {
            if (context.isEmpty()) {
                throw new IllegalArgumentException("a context needs a name");
            }
            return new EncryptedType<>(plain, keyring, Optional.of(context), column);
        }

        /** {@return this type as that of a column, named {@code table.column}} */
        public EncryptedType<T> of(String qualifiedColumn) {
            return new EncryptedType<>(plain, keyring, statedContext, qualifiedColumn);
        }

        /** Refused: the value object is encrypted, not made of what was. */
        @Override
        public <V> ValueType<V> as(Function<? super T, ? extends V> decode, Function<? super V, ? extends T> encode) {
            throw new UnsupportedOperationException("encrypt last: type.as(…).encryptedWith(keyring)");
        }
    }

    /** Lists of one element type. */
    record ArrayType<T>(LogicalType logical, Codec<List<T>> codec, DataType<T> element) implements DataType<List<T>> {}
}
