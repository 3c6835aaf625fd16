package dev.hysteria.error;

/** A column that must have a value got none. */
public final class NotNullViolation extends ConstraintViolation {
    /** Reports a missing value. */
    public NotNullViolation(ConstraintReference constraint, DatabaseFailure failure) {
        super(
                ErrorCode.NOT_NULL_VIOLATION,
                Explanation.of(
                        "A row%s has no value in a required column".formatted(constraint.ofTable()),
                        "give the column a value, give it a default, or make it nullable with a migration."),
                constraint,
                failure);
    }
}
