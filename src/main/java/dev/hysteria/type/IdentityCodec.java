package dev.hysteria.type;

/** The codec of values that are canonical already; it checks their class and nothing else. */
record IdentityCodec<T>(Class<T> type) implements Codec<T> {

    @Override
    public Object encode(T value) {
        return type.cast(value);
    }

    @Override
    public T decode(Object canonical) {
        return type.cast(canonical);
    }

    @Override
    public boolean isIdentity() {
        return true;
    }
}
