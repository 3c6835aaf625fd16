package dev.hysteria.error;

/** A row with the same key already exists. */
public final class UniqueViolation extends ConstraintViolation {
    /** Reports the violation of a constraint by a statement. */
    public UniqueViolation(ConstraintReference constraint, DatabaseFailure failure) {
        super(
                ErrorCode.UNIQUE_VIOLATION,
                Explanation.of(
                        "Another row%s already has the same values".formatted(constraint.ofTable()),
                        "catch UniqueViolation and tell the user, or use onConflict(...) to update or skip the existing"
                                + " row."),
                constraint,
                failure);
    }
}
