package dev.hysteria.ast;

import java.util.List;

/** What FROM names: rows, under an alias that columns refer to. */
public sealed interface Source extends Node {

    /** No FROM: one row without columns. */
    record Nothing() implements Source {}

    /** A table or view. */
    record Table(TableName table, Identifier alias) implements Source {}

    /** A common table expression of an enclosing WITH. */
    record Common(Identifier name, Identifier alias) implements Source {}

    /** A sub-query. */
    record Derived(Query query, Identifier alias) implements Source {}

    /** A sub-query that sees the sources to its left. */
    record Lateral(Query query, Identifier alias) implements Source {}

    /** Literal rows; each has as many cells as there are columns. */
    record Values(List<List<Expr>> rows, Identifier alias, List<Identifier> columns) implements Source {
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
            columns = List.copyOf(columns);
            if (rows.isEmpty() || columns.isEmpty()) {
                throw new IllegalArgumentException("values need at least one row and one column");
            }
            for (List<Expr> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of values has " + row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }
    }

    /** Pairs of rows for which {@code condition} is TRUE, and the unmatched ones that {@code kind} keeps. */
    record Join(JoinKind kind, Source left, Source right, Expr condition) implements Source {}

    /** All pairs of rows. */
    record CrossJoin(Source left, Source right) implements Source {}
}
