package dev.hysteria.relation;

import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * A selection whose columns stand in one statement, and how each relation in it is read.
 *
 * @param first where the columns begin among those of the statement
 * @param width how many they are
 * @param reader reads a row of these columns
 * @param related the relations
 */
record Level<R>(int first, int width, RowReader<R> reader, List<Related<?>> related) {
    Level {
        related = List.copyOf(related);
    }

    static <R> Level<R> of(Selectable<R> selection, int first, List<Related<?>> related) {
        return new Level<>(first, selection.expressions().size(), selection.reader(0), related);
    }

    /** A relation, and why it is read as it is. */
    sealed interface Related<R> {
        Place place();

        String because();
    }

    /**
     * Its rows are in the same statement.
     *
     * @param key where the first column of the related row's key stands in the statement
     */
    record Joined<R>(Place place, Lookup<R, ?> lookup, Level<R> level, int key, String because) implements Related<R> {}

    /** Its rows are read by another statement. */
    record ByKeys<R>(Place place, Lookup<R, ?> lookup, String because) implements Related<R> {}

    /**
     * Its rows are in one text of the same statement.
     *
     * @param column where the text stands in the statement
     * @param types the types of a row's columns
     */
    record Aggregated<R>(
            Place place, Lookup<R, ?> lookup, RowReader<R> reader, int column, List<LogicalType> types, String because)
            implements Related<R> {}
}
