package dev.hysteria.reference;

import dev.hysteria.ast.Identifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: immutable. Two rows are told apart by what they are, not by what they hold. */
final class Tuple {
    private final Heading heading;
    private final List<@Nullable Object> cells;

    Tuple(Heading heading, List<@Nullable Object> cells) {
        this.heading = heading;
        this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    @Nullable
    Object value(Identifier column) {
        return cells.get(heading.place(column));
    }

    List<@Nullable Object> values(List<Identifier> columns) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Identifier column : columns) {
            values.add(value(column));
        }
        return values;
    }

    List<@Nullable Object> cells() {
        return cells;
    }

    /** {@return this row with another value in one column} */
    Tuple with(Identifier column, @Nullable Object value) {
        List<@Nullable Object> changed = new ArrayList<>(cells);
        changed.set(heading.place(column), value);
        return new Tuple(heading, changed);
    }
}
