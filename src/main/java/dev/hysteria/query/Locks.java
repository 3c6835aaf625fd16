package dev.hysteria.query;

import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.LockStrength;
import dev.hysteria.ast.LockWait;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.TableExpression;
import java.util.List;
import java.util.stream.Stream;

/** Trees of locking clauses. */
final class Locks {

    private Locks() {}

    static Lock of(LockStrength strength) {
        return new Lock.Rows(strength, List.of(), LockWait.WAIT);
    }

    static Lock on(Lock lock, TableExpression<?>... tables) {
        Lock.Rows rows = rows(lock);
        List<Identifier> sources = Stream.of(tables)
                .flatMap(table -> table.source().aliases().stream())
                .toList();
        return new Lock.Rows(rows.strength(), sources, rows.waiting());
    }

    static Lock waiting(Lock lock, LockWait waiting) {
        Lock.Rows rows = rows(lock);
        return new Lock.Rows(rows.strength(), rows.sources(), waiting);
    }

    private static Lock.Rows rows(Lock lock) {
        return switch (lock) {
            case Lock.Rows rows -> rows;
            case Lock.None none ->
                throw QueryException.invalid(
                        "A query says how to lock rows, but locks none", "say forUpdate() or forShare() first.");
        };
    }
}
