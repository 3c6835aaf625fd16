package dev.hysteria.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Something a query can return: an expression, a projection into a record, a schema or a relation.
 *
 * @param <T> what a row is read into
 */
public interface Selectable<T> {

    /** {@return the columns it adds to a query's result, in order; at least one} */
    List<Expression<?>> expressions();

    /** {@return the selectables whose expressions, one after another, are its own; none when it is made of no others} */
    default List<Selectable<?>> parts() {
        return List.of();
    }

    /**
     * {@return what reads a row}
     *
     * @param first the position in the row of the first of {@link #expressions()}
     */
    RowReader<T> reader(int first);

    /**
     * {@return those of {@link #expressions()} that the reader takes to be there; a query refuses them when an outer join can leave their
     * source without a row}
     */
    default List<Expression<?>> required() {
        return expressions();
    }

    /** {@return the positions, within {@link #expressions()}, of those that are all null exactly when there is nothing to read} */
    default List<Integer> presence() {
        return IntStream.range(0, expressions().size()).boxed().toList();
    }

    /** {@return the same, read as empty when there is nothing to read: the side of an outer join that may be missing} */
    default Selectable<Optional<T>> optional() {
        return new Absence.ToEmpty<>(this);
    }

    /** {@return the same, read as null when there is nothing to read: an embedded record that is nullable as a whole} */
    default Selectable<T> orNull() {
        return new Absence.ToNull<>(this);
    }
}
