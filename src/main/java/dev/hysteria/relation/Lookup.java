package dev.hysteria.relation;

import dev.hysteria.expression.Expression;
import dev.hysteria.expression.Related;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a relation finds for each row of a query: selected like a column, and read by a query of its own, whatever the number of rows.
 *
 * @param <R> what a found row is read into
 * @param <T> what is made of the found rows of one row
 */
public abstract sealed class Lookup<R, T> implements Related<T> permits RelatedList, RelatedRow {
    private final List<Expression<?>> keys;
    private final Supplier<Matching<R>> matching;

    Lookup(List<Expression<?>> keys, Supplier<Matching<R>> matching) {
        this.keys = List.copyOf(keys);
        this.matching = matching;
    }

    @Override
    public final List<Expression<?>> expressions() {
        return keys;
    }

    /** {@return none: a row without a key has no related rows} */
    @Override
    public final List<Expression<?>> required() {
        return List.of();
    }

    final Supplier<Matching<R>> matching() {
        return matching;
    }

    /** {@return how it is to be read; empty where the planner decides} */
    abstract Optional<Strategy> strategy();

    /** {@return which of the found rows of each row are read} */
    abstract Share share();

    /** {@return what is made of the found rows of one row, which are one at least} */
    abstract Object gathered(List<@Nullable R> found);
}
