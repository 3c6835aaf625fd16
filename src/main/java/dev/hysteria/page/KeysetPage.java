package dev.hysteria.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Some rows of a query, and the cursors of those around them. A cursor is opaque: text of letters, digits, {@code -} and {@code _}.
 *
 * @param rows the rows in the query's order, whichever way they were read
 * @param next the cursor of the rows that come after; empty when there are none
 * @param previous the cursor of the rows that come before; empty when there are none
 * @param <R> what a row is read into
 */
public record KeysetPage<R>(List<R> rows, Optional<String> next, Optional<String> previous) {

    /** Copies the rows. */
    public KeysetPage {
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }
}
