package dev.hysteria.ast;

import java.util.List;
import java.util.stream.Stream;

/** What FROM names: rows, under an alias that columns refer to. */
public sealed interface Source extends Node {

    /** {@return the sources that are joined, from left to right; itself alone when it is no join, none when it is nothing} */
    default List<Source> leaves() {
        return switch (this) {
            case Nothing leaf -> List.of();
            case Table leaf -> List.of(leaf);
            case Common leaf -> List.of(leaf);
            case Derived leaf -> List.of(leaf);
            case Lateral leaf -> List.of(leaf);
            case Values leaf -> List.of(leaf);
            case Join join -> both(join.left().leaves(), join.right().leaves());
            case CrossJoin join -> both(join.left().leaves(), join.right().leaves());
        };
    }

    /** {@return the aliases under which columns of this source are referred to, from left to right} */
    default List<Identifier> aliases() {
        return switch (this) {
            case Nothing leaf -> List.of();
            case Table leaf -> List.of(leaf.alias());
            case Common leaf -> List.of(leaf.alias());
            case Derived leaf -> List.of(leaf.alias());
            case Lateral leaf -> List.of(leaf.alias());
            case Values leaf -> List.of(leaf.alias());
            case Join join -> both(join.left().aliases(), join.right().aliases());
            case CrossJoin join -> both(join.left().aliases(), join.right().aliases());
        };
    }

    private static <T> List<T> both(List<T> left, List<T> right) {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    /** No FROM: one row without columns. */
    record Nothing() implements Source {}

    /**
     * A table or view.
     *
     * @param scoping which of its rows are meant; {@link ScopedStatement} turns it into conditions, which is done before a statement is run
     */
    record Table(TableName table, Identifier alias, Scoping scoping) implements Source {

        /** All rows of a table. */
        public Table(TableName table, Identifier alias) {
            this(table, alias, Scoping.NONE);
        }
    }

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
