package dev.hysteria.reference;

import dev.hysteria.ast.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows with the names of their columns: what a query or a table is, seen from outside. */
record Relation(Heading heading, List<Tuple> rows) {

    static Relation of(List<Identifier> columns, List<List<@Nullable Object>> rows) {
        Heading heading = new Heading(columns);
        return new Relation(
                heading, rows.stream().map(cells -> new Tuple(heading, cells)).toList());
    }

    List<List<@Nullable Object>> cells() {
        return rows.stream().map(Tuple::cells).toList();
    }

    /** {@return the same rows under other names; under their own when none are given} */
    Relation renamed(List<Identifier> columns) {
        return columns.isEmpty() ? this : of(columns, cells());
    }
}
