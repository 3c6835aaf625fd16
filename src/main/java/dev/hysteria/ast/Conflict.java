package dev.hysteria.ast;

import java.util.List;

/** What an insert does with a row whose unique key is taken. */
public sealed interface Conflict {

    /** The insert fails. */
    record Fail() implements Conflict {}

    /** The row is left out; another violation fails the insert. */
    record Skip(ConflictKey key) implements Conflict {}

    /**
     * The existing row is changed instead, when {@code filter} is TRUE. In the values and the filter, columns of the target mean the
     * existing row and {@link Expr.Incoming} the row that was to be inserted.
     */
    record Overwrite(ConflictKey key, List<Assignment> assignments, Expr filter) implements Conflict {
        public Overwrite {
            assignments = List.copyOf(assignments);
            if (assignments.isEmpty()) {
                throw new IllegalArgumentException("an upsert must assign at least one column; to assign none, skip");
            }
        }
    }
}
