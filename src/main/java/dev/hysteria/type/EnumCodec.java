package dev.hysteria.type;

import dev.hysteria.error.MappedValue;
import dev.hysteria.error.MappingException;
import dev.hysteria.type.DataType.ValueType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enum constants by name; an unknown name is an error or the declared fallback. */
final class EnumCodec<T extends Enum<T>> implements Codec<T> {

    private final Class<T> type;
    private final Map<String, T> byLabel = new LinkedHashMap<>();
    private final @Nullable T fallback;

    private EnumCodec(Class<T> type, @Nullable T fallback) {
        this.type = type;
        this.fallback = fallback;
        for (T constant : type.getEnumConstants()) {
            byLabel.put(constant.name(), constant);
        }
    }

    static <T extends Enum<T>> ValueType<T> type(Class<T> type, EnumStorage storage) {
        return new ValueType<>(logical(type, storage), new EnumCodec<>(type, null));
    }

    static <T extends Enum<T>> ValueType<T> type(Class<T> type, EnumStorage storage, T fallback) {
        return new ValueType<>(logical(type, storage), new EnumCodec<>(type, fallback));
    }

    private static LogicalType logical(Class<? extends Enum<?>> type, EnumStorage storage) {
        var labels = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return new LogicalType.Enumeration(type.getSimpleName(), labels, storage);
    }

    @Override
    public Object encode(T value) {
        return value.name();
    }

    @Override
    public T decode(Object canonical) {
        T constant = byLabel.get((String) canonical);
        if (constant != null) {
            return constant;
        }
        if (fallback != null) {
            return fallback;
        }
        throw MappingException.unknownLabel(
                MappedValue.of("enum " + type.getName(), "the label '" + canonical + "'"),
                List.copyOf(byLabel.keySet()));
    }
}
