package dev.hysteria.schema;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A reference by several columns: {@code Reference.of(TENANT_ID, () -> Orders.TENANT_ID).and(ORDER_NO, () -> Orders.NO)}.
 *
 * @param columns the columns that refer
 * @param keys give the columns referred to, one for each
 * @param <E> the record that refers
 * @param <P> the record referred to
 */
public record Reference<E, P>(List<Column<E, ?>> columns, List<Supplier<? extends Column<P, ?>>> keys) {

    /** Copies the lists. */
    public Reference {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** {@return a reference by one column} */
    public static <E, P, T> Reference<E, P> of(Column<E, T> column, Supplier<? extends Column<P, T>> key) {
        return new Reference<>(List.of(column), List.of(key));
    }

    /** {@return this reference, by another column too} */
    public <T> Reference<E, P> and(Column<E, T> column, Supplier<? extends Column<P, T>> key) {
        return new Reference<>(
                Stream.concat(columns.stream(), Stream.of(column)).toList(),
                Stream.<Supplier<? extends Column<P, ?>>>concat(keys.stream(), Stream.of(key))
                        .toList());
    }
}
