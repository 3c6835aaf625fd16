package dev.hysteria.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place between rows, and which way they are read from there.
 *
 * @param walk the way
 * @param row the keys of the row beside the place, which itself isn't read; empty at the end where the way begins
 */
public record Position(Walk walk, Optional<Keys> row) {

    /**
     * The values of an order's keys in a row.
     *
     * @param values canonical values, null for SQL NULL
     */
    public record Keys(List<@Nullable Object> values) {

        /** Copies the values. */
        public Keys {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }
}
