package dev.hysteria.error;

/** A row breaks a check that the table makes. */
public final class CheckViolation extends ConstraintViolation {
    /** Reports the violation of a constraint by a statement. */
    public CheckViolation(ConstraintReference constraint, DatabaseFailure failure) {
        super(
                ErrorCode.CHECK_VIOLATION,
                Explanation.of(
                        "A row%s breaks a check".formatted(constraint.ofTable()),
                        "correct the values; if they are right, the check is not: change it with a migration."),
                constraint,
                failure);
    }
}
