package dev.hysteria.error;

/** A failure that no other type describes. */
public final class StatementFailed extends DatabaseException {
    /** Reports the failure. */
    public StatementFailed(DatabaseFailure failure) {
        super(
                ErrorCode.STATEMENT_FAILED,
                Explanation.of(
                        "The statement failed",
                        "read the cause, which has the database's own words. If the failure deserves a type of its"
                                + " own, please report it with the codes above."),
                failure);
    }
}
