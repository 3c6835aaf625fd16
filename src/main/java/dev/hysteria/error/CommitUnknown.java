package dev.hysteria.error;

/** A connection that was lost before the answer to a commit arrived: the data may be written or not. */
public final class CommitUnknown extends DatabaseException {
    /** Reports the failure. */
    public CommitUnknown(DatabaseFailure failure) {
        super(
                ErrorCode.COMMIT_UNKNOWN,
                Explanation.of(
                        "The connection was lost during the commit, and it is unknown whether it happened",
                        "do not repeat it blindly. Look whether its rows are there, or make the transaction safe to"
                                + " repeat with a unique key of its own."),
                failure);
    }
}
