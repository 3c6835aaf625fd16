package dev.hysteria.ast;

import java.util.List;

/** A statement that changes rows. */
public sealed interface Command extends Statement {

    /** Adds rows; columns that are not named take their default. */
    record Insert(Target target, List<ColumnName> columns, InsertRows rows, Conflict conflict, Returning returning)
            implements Command {
        public Insert {
            columns = List.copyOf(columns);
            int width = columns.size();
            switch (rows) {
                case InsertRows.Values values -> {
                    for (List<Expr> row : values.rows()) {
                        requireWidth(row.size(), width);
                    }
                }
                case InsertRows.From from -> requireWidth(from.query().items().size(), width);
                case InsertRows.Defaults defaults -> requireWidth(0, width);
            }
        }

        private static void requireWidth(int cells, int width) {
            if (cells != width) {
                throw new IllegalArgumentException("an inserted row has " + cells + " cells for " + width + " columns");
            }
        }
    }

    /**
     * Changes the rows for which {@code filter} is TRUE. Values see the row as it was.
     *
     * @param from further sources the filter and the values may use; a row matched several times is changed once, by any of the matches
     * @param ordering with {@code page}, which rows are changed; only {@link Page.All} and {@link Page.First} are legal
     */
    record Update(
            Target target,
            List<Assignment> assignments,
            Source from,
            Expr filter,
            List<SortKey> ordering,
            Page page,
            Returning returning)
            implements Command {
        public Update {
            assignments = List.copyOf(assignments);
            ordering = List.copyOf(ordering);
            if (assignments.isEmpty()) {
                throw new IllegalArgumentException("an update must assign at least one column");
            }
            requireLimitOnly(page);
        }
    }

    /** Removes the rows for which {@code filter} is TRUE; {@code using}, {@code ordering} and {@code page} as in {@link Update}. */
    record Delete(Target target, Source using, Expr filter, List<SortKey> ordering, Page page, Returning returning)
            implements Command {
        public Delete {
            ordering = List.copyOf(ordering);
            requireLimitOnly(page);
        }
    }

    /**
     * Removes every row, at once.
     *
     * @param scoping of which rows the table is; one of tenants is truncated for all of them only
     */
    record Truncate(TableName table, IdentityAction identity, TruncateScope scope, Scoping scoping) implements Command {

        /** Of a table without scopes. */
        public Truncate(TableName table, IdentityAction identity, TruncateScope scope) {
            this(table, identity, scope, Scoping.NONE);
        }
    }

    private static void requireLimitOnly(Page page) {
        if (page instanceof Page.From || page instanceof Page.Slice) {
            throw new IllegalArgumentException("an update or delete takes a limit, but no offset");
        }
    }
}
