package dev.hysteria.relation;

import dev.hysteria.expression.Expression;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A selection, and the columns by which its rows are found. */
record Keyed<R>(Selectable<R> selection, List<Expression<?>> columns) implements Selectable<Keyed.Found<R>> {

    /** A row that was found, and whose it is. */
    record Found<R>(Optional<Key> key, @Nullable R row) {}

    @Override
    public List<Selectable<?>> parts() {
        return Stream.<Selectable<?>>concat(Stream.of(selection), columns.stream())
                .toList();
    }

    @Override
    public List<Expression<?>> expressions() {
        return Stream.<Expression<?>>concat(selection.expressions().stream(), columns.stream())
                .toList();
    }

    @Override
    public List<Expression<?>> required() {
        return selection.required();
    }

    @Override
    public RowReader<Found<R>> reader(int first) {
        RowReader<R> reader = selection.reader(first);
        int next = first + selection.expressions().size();
        return row -> new Found<>(Key.in(row, next, columns.size()), reader.read(row));
    }
}
