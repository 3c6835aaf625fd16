package dev.hysteria.mutation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Records with one component, at any depth, exchanged. */
final class Records {
    private Records() {}

    /** A record that differs from another in one place. */
    record Variant<T>(String place, String change, T value) {

        <S> Variant<S> inside(String outer, S whole) {
            return new Variant<>(place.isEmpty() ? outer : outer + "." + place, change, whole);
        }
    }

    /** {@return the record with each enum component as each other constant, and each number one smaller and one larger} */
    static <T extends Record> List<Variant<T>> variants(T whole) {
        List<Variant<T>> variants = new ArrayList<>();
        RecordComponent[] components = whole.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            String name = components[i].getName();
            others(value(whole, components[i]))
                    .map(part -> part.inside(name, with(whole, at, part.value())))
                    .forEach(variants::add);
        }
        return variants;
    }

    private static Stream<? extends Variant<?>> others(Object value) {
        return switch (value) {
            case Enum<?> constant ->
                Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(other -> other != constant)
                        .map(other -> new Variant<>("", constant + " -> " + other, other));
            case Integer number ->
                Stream.of(number - 1, number + 1)
                        .map(other -> new Variant<>("", other < number ? "smaller" : "larger", other));
            case Record part -> variants(part).stream();
            default -> throw new IllegalArgumentException("a component that can't be exchanged: " + value);
        };
    }

    private static Object value(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @SuppressWarnings("unchecked") // It is made by its own constructor.
    private static <T extends Record> T with(T whole, int at, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(whole, component))
                .toArray();
        values[at] = value;
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (T) whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
