package dev.hysteria.expression;

import java.util.List;
import java.util.function.Function;

/**
 * Columns to read and the function that makes a value of them; made by {@link Projections}.
 *
 * @param <R> what a row is read into
 */
public final class Projection<R> implements Selectable<R> {
    private final List<Selectable<?>> parts;
    private final List<Expression<?>> expressions;
    private final Function<Parts, RowReader<R>> reading;

    private Projection(List<Selectable<?>> parts, Function<Parts, RowReader<R>> reading) {
        this.parts = parts;
        this.expressions = parts.stream()
                .<Expression<?>>flatMap(part -> part.expressions().stream())
                .toList();
        this.reading = reading;
    }

    static <R> Projection<R> of(List<Selectable<?>> parts, Function<Parts, RowReader<R>> reading) {
        return new Projection<>(parts, reading);
    }

    /** {@return what the function's arguments are read from, in order} */
    @Override
    public List<Selectable<?>> parts() {
        return parts;
    }

    @Override
    public List<Expression<?>> expressions() {
        return expressions;
    }

    @Override
    public RowReader<R> reader(int first) {
        return reading.apply(new Parts(first));
    }

    @Override
    public List<Expression<?>> required() {
        return parts.stream()
                .<Expression<?>>flatMap(part -> part.required().stream())
                .toList();
    }
}
