package dev.hysteria.ast;

import java.util.List;

/** Which unique key a conflict is about. */
public sealed interface ConflictKey {

    /** Any unique key of the table. */
    record Any() implements ConflictKey {}

    /** The unique key of exactly these columns; {@code predicate} is a partial index's, {@link Expr.True} when it has none. */
    record Columns(List<ColumnName> columns, Expr predicate) implements ConflictKey {
        public Columns {
            columns = List.copyOf(columns);
            if (columns.isEmpty()) {
                throw new IllegalArgumentException("a conflict key needs at least one column");
            }
        }
    }
}
