package dev.hysteria.ast;

import java.util.List;
import java.util.Optional;

/**
 * An index of the words of a table's texts.
 *
 * @param name its name; what it is made of bears that name too
 * @param columns the columns of the texts
 * @param key the column of integers that alone is the table's primary key, if one is
 */
public record TextIndex(Identifier name, List<ColumnName> columns, Optional<Identifier> key) {
    public TextIndex {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("text index " + name + " has no columns");
        }
    }
}
