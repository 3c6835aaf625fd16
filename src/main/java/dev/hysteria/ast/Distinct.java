package dev.hysteria.ast;

import java.util.List;

/** Which rows of a result are kept. */
public sealed interface Distinct extends Node {

    /** Every row. */
    record All() implements Distinct {}

    /** One of each set of equal rows; nulls equal each other here. */
    record Rows() implements Distinct {}

    /** The first row, by the query's ordering, of each set of rows with equal keys. */
    record On(List<Expr> keys) implements Distinct {
        public On {
            keys = List.copyOf(keys);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("distinct on needs at least one key");
            }
        }
    }
}
