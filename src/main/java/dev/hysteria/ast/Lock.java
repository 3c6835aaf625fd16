package dev.hysteria.ast;

import java.util.List;

/** The row locks a query takes until its transaction ends. */
public sealed interface Lock {

    /** No locks. */
    record None() implements Lock {}

    /** Locks on the rows read; on those of {@code sources} only, unless that list is empty. */
    record Rows(LockStrength strength, List<Identifier> sources, LockWait waiting) implements Lock {
        public Rows {
            sources = List.copyOf(sources);
        }
    }
}
