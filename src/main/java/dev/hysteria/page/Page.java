package dev.hysteria.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One page of a query's rows, and how many rows the query has in all.
 *
 * @param rows the page's rows in the query's order, none when it lies behind the last page
 * @param request what was asked for
 * @param total how many rows the query has on all pages together
 * @param <R> what a row is read into
 */
public record Page<R>(List<R> rows, PageRequest request, long total) {

    /** Copies the rows. */
    public Page {
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }

    /** {@return the page's number, of which the first is 1} */
    public long number() {
        return request.number();
    }

    /** {@return how many pages the query has; 0 when it has no row} */
    public long pages() {
        return total / request.size() + (total % request.size() == 0 ? 0 : 1);
    }

    /** {@return whether the page has no rows: there are none, or it lies behind the last page} */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** {@return whether there is a page with rows behind this one} */
    public boolean hasNext() {
        return number() < pages();
    }

    /** {@return whether there is a page with rows before this one} */
    public boolean hasPrevious() {
        return number() > 1 && total > 0;
    }
}
