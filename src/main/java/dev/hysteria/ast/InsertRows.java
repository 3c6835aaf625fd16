package dev.hysteria.ast;

import java.util.List;

/** Where the rows of an insert come from. */
public sealed interface InsertRows {

    /** Given rows; each has as many cells as the insert has columns. */
    record Values(List<List<Expr>> rows) implements InsertRows {
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("an insert needs at least one row");
            }
        }
    }

    /** The rows of a query. */
    record From(Query query) implements InsertRows {}

    /** One row of defaults; the insert has no columns. */
    record Defaults() implements InsertRows {}
}
