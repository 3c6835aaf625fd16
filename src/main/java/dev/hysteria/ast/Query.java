package dev.hysteria.ast;

import java.util.List;

/** A statement that returns rows. */
public sealed interface Query extends Statement {

    /**
     * Rows of a source, filtered, grouped, projected, ordered and cut.
     *
     * @param filter keeps the rows for which it is TRUE; {@link Expr.True} when nothing is asked
     */
    record Select(
            SelectList list,
            Source source,
            Expr filter,
            Grouping grouping,
            List<Window.Named> windows,
            List<SortKey> ordering,
            Page page,
            Lock lock)
            implements Query {
        public Select {
            windows = List.copyOf(windows);
            ordering = List.copyOf(ordering);
        }

        /** {@return every row of a source, as these items} */
        public static Select of(List<SelectItem> items, Source source) {
            return new Select(
                    new SelectList(new Distinct.All(), items),
                    source,
                    new Expr.True(),
                    new Grouping.None(),
                    List.of(),
                    List.of(),
                    new Page.All(),
                    new Lock.None());
        }

        /** {@return the same query with another list} */
        public Select withList(SelectList list) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query of another source} */
        public Select withSource(Source source) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query with another filter} */
        public Select withFilter(Expr filter) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query with another grouping} */
        public Select withGrouping(Grouping grouping) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query with another WINDOW clause} */
        public Select withWindows(List<Window.Named> windows) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query with another ordering} */
        public Select withOrdering(List<SortKey> ordering) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }

        /** {@return the same query with another page} */
        public Select withPage(Page page) {
            return new Select(list, source, filter, grouping, windows, ordering, page, lock);
        }
    }

    /**
     * Two queries combined; the ordering and page are those of the whole, and its keys are {@link Expr.Output}s or positions of the left
     * query's items. Column names are the left query's.
     */
    record SetOperation(SetOperator operator, Query left, Query right, List<SortKey> ordering, Page page)
            implements Query {
        public SetOperation {
            ordering = List.copyOf(ordering);
        }

        /** {@return the same operation with another ordering} */
        public SetOperation withOrdering(List<SortKey> ordering) {
            return new SetOperation(operator, left, right, ordering, page);
        }

        /** {@return the same operation with another page} */
        public SetOperation withPage(Page page) {
            return new SetOperation(operator, left, right, ordering, page);
        }
    }

    /** A query that can name the given tables. */
    record With(Recursion recursion, List<CommonTable> tables, Query body) implements Query {
        public With {
            tables = List.copyOf(tables);
            if (tables.isEmpty()) {
                throw new IllegalArgumentException("WITH needs at least one table");
            }
        }
    }

    /** {@return the names of the result's columns, in order} */
    default List<Identifier> columns() {
        return items().stream().map(SelectItem::name).toList();
    }

    /** {@return the items of the result, of a set operation those of its leftmost query} */
    default List<SelectItem> items() {
        return switch (this) {
            case Select select -> select.list().items();
            case SetOperation operation -> operation.left().items();
            case With with -> with.body().items();
        };
    }
}
