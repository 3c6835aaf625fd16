package dev.hysteria.dialect;

import dev.hysteria.error.ConstraintReference;

/** What went wrong in a database, and of which constraint as far as its report tells. */
public record Failure(FailureKind kind, ConstraintReference constraint) {

    /** {@return a failure that is not about a constraint} */
    public static Failure of(FailureKind kind) {
        return new Failure(kind, ConstraintReference.unknown());
    }
}
