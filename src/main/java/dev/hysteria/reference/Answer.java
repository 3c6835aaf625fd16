package dev.hysteria.reference;

import dev.hysteria.ast.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answers, as canonical values: for those who compare trees, such as tests of dialects and rewrites.
 *
 * @param columns the names of the columns; none of a command that returns nothing
 * @param rows the rows of a query, or what a command returns of each row it wrote
 * @param count how many rows a query has, or a command wrote or removed
 */
public record Answer(List<Identifier> columns, List<List<@Nullable Object>> rows, long count) {
    /** Copies the lists. */
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
