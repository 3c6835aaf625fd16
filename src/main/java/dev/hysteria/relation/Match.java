package dev.hysteria.relation;

import dev.hysteria.expression.Expression;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Select;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The columns of another table that equal a relation's keys. They are asked for when they are first needed, so that schemas can name each
 * other.
 *
 * @param columns give the columns, one for each key
 */
record Match<C>(List<Supplier<? extends Column<C, ?>>> columns) {
    Match {
        columns = List.copyOf(columns);
    }

    static <C> Match<C> of(Supplier<? extends Column<C, ?>> column) {
        return new Match<>(List.of(column));
    }

    static <C> Match<C> ofColumns(List<Column<C, ?>> columns) {
        return new Match<>(columns.stream()
                .<Supplier<? extends Column<C, ?>>>map(column -> () -> column)
                .toList());
    }

    Match<C> and(Supplier<? extends Column<C, ?>> column) {
        return new Match<>(Stream.<Supplier<? extends Column<C, ?>>>concat(columns.stream(), Stream.of(column))
                .toList());
    }

    Schema<C> schema() {
        return columns.getFirst().get().schema();
    }

    List<Expression<?>> of(Optional<Alias<C>> alias) {
        return columns.stream()
                .<Expression<?>>map(
                        column -> alias.<Column<C, ?>>map(column.get()::of).orElseGet(column))
                .toList();
    }

    /** {@return all rows of the table, with these columns of theirs} */
    Matching<C> rows(Optional<Alias<C>> alias) {
        Select<C> rows = alias.map(Queries::from).orElseGet(() -> Queries.from(schema()));
        return new Matching<>(rows, of(alias));
    }

    static <P> List<Column<P, ?>> and(List<Column<P, ?>> keys, Column<P, ?> key) {
        return Stream.<Column<P, ?>>concat(keys.stream(), Stream.of(key)).toList();
    }
}
