package dev.hysteria.error;

/** A row refers to one that is not there, or is removed while others refer to it. */
public final class ForeignKeyViolation extends ConstraintViolation {
    /** Reports the violation of a constraint by a statement. */
    public ForeignKeyViolation(ConstraintReference constraint, DatabaseFailure failure) {
        super(
                ErrorCode.FOREIGN_KEY_VIOLATION,
                Explanation.of(
                        "A foreign key%s would be broken".formatted(constraint.ofTable()),
                        "when writing, write the referenced row first; when deleting, delete or move the rows that"
                                + " refer to it, or give the foreign key a delete action."),
                constraint,
                failure);
    }
}
