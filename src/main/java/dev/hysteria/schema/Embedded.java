package dev.hysteria.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record stored in columns of its owner's table, such as an address in a user's.
 *
 * <p>In the mapping it is a projection inside the projection: {@code into(User::new, ID, into(Address::new, STREET, CITY))}, followed by
 * {@code .orNull()} when it is nullable as a whole.
 *
 * @param <E> the record whose schema it is
 * @param <V> the embedded record
 */
public final class Embedded<E, V> extends ColumnDeclarations<E, V> {

    private final SchemaBuilder<E> builder;
    private final Optional<Embedded<E, ?>> outer;
    private final List<String> path;
    private final Function<E, @Nullable V> accessor;
    private final boolean nullable;

    Embedded(
            SchemaBuilder<E> builder,
            Optional<Embedded<E, ?>> outer,
            List<String> path,
            Function<E, @Nullable V> accessor,
            boolean nullable) {
        this.builder = builder;
        this.outer = outer;
        this.path = path;
        this.accessor = accessor;
        this.nullable = nullable;
    }

    /** {@return this record, which may be missing as a whole: all its columns are nullable, and null together} */
    public Embedded<E, V> nullable() {
        return new Embedded<>(builder, outer, path, accessor, true);
    }

    /** {@return whether it may be missing, by itself or with the record it is embedded in} */
    public boolean isNullable() {
        return nullable || outer.filter(Embedded::isNullable).isPresent();
    }

    @Override
    public <W> Embedded<E, W> embedded(String name, Function<? super V, ? extends @Nullable W> inner) {
        return new Embedded<>(builder, Optional.of(this), pathOf(name), composed(inner), false);
    }

    @Override
    <T> ColumnDefinition<E, T> declare(String name, Function<? super V, ? extends @Nullable T> inner) {
        return builder.declare(pathOf(name), composed(inner), Optional.of(this));
    }

    /** {@return this, when it is nullable, and the nullable records around it} */
    Stream<Embedded<E, ?>> nullableChain() {
        Stream<Embedded<E, ?>> around = outer.stream().flatMap(Embedded::nullableChain);
        return nullable ? Stream.concat(Stream.of(this), around) : around;
    }

    boolean isWithin(Embedded<E, ?> other) {
        return this == other || outer.filter(around -> around.isWithin(other)).isPresent();
    }

    boolean isMissingIn(E record) {
        return accessor.apply(record) == null;
    }

    String shownPath() {
        String shown = path.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
        return shown.isEmpty() ? "(without a name)" : shown;
    }

    private List<String> pathOf(String name) {
        return Stream.concat(path.stream(), Stream.of(name)).toList();
    }

    private <W> Function<E, @Nullable W> composed(Function<? super V, ? extends @Nullable W> inner) {
        return record -> {
            V part = accessor.apply(record);
            return part == null ? null : inner.apply(part);
        };
    }
}
