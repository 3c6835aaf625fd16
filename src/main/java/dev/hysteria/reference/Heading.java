package dev.hysteria.reference;

import dev.hysteria.ast.Identifier;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a relation's columns, and where each stands in a row. */
final class Heading {
    private final List<Identifier> columns;
    private final Map<Identifier, Integer> places = new HashMap<>();

    Heading(List<Identifier> columns) {
        this.columns = List.copyOf(columns);
        for (Identifier column : columns) {
            places.put(column, places.size());
        }
    }

    List<Identifier> columns() {
        return columns;
    }

    int place(Identifier column) {
        Integer place = places.get(column);
        if (place == null) {
            throw QueryException.invalid(
                    "The column %s is none of %s".formatted(column, columns), "name a column that the table has.");
        }
        return place;
    }

    /** {@return a row of nothing but nulls, as an outer join adds} */
    Tuple nulls() {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(null));
        return new Tuple(this, cells);
    }
}
