package dev.hysteria.type;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Lists, element by element; null elements stay null. */
record ArrayCodec<T>(Codec<T> element) implements Codec<List<T>> {

    @Override
    public Object encode(List<T> value) {
        List<Object> encoded = new ArrayList<>(value.size());
        for (T item : value) {
            encoded.add(item == null ? null : element.encode(item));
        }
        return Collections.unmodifiableList(encoded);
    }

    @Override
    public List<T> decode(Object canonical) {
        List<T> decoded = new ArrayList<>(((List<?>) canonical).size());
        for (Object item : (List<?>) canonical) {
            decoded.add(item == null ? null : element.decode(item));
        }
        return Collections.unmodifiableList(decoded);
    }
}
