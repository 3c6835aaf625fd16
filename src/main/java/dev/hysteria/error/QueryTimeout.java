package dev.hysteria.error;

/** A statement that was stopped because it took too long or was cancelled. */
public final class QueryTimeout extends DatabaseException {
    /** Reports the failure. */
    public QueryTimeout(DatabaseFailure failure) {
        super(
                ErrorCode.QUERY_TIMEOUT,
                Explanation.of(
                        "The statement was stopped before it ended",
                        "look at its plan for a missing index, fetch less, or allow more time with a timeout of its"
                                + " own."),
                failure);
    }
}
