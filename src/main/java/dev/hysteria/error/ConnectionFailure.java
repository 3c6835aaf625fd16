package dev.hysteria.error;

/**
 * A connection that could not be made, or was lost while nothing could have been committed.
 *
 * <p>A connection that is lost during a commit, or while a write outside a transaction is running, is
 * {@link CommitUnknown} instead.
 */
public final class ConnectionFailure extends DatabaseException {
    private static final String WHAT_TO_DO =
            "check that the server runs and can be reached, and that its host, port, user and password are right;"
                    + " the cause has the details.";

    /** Reports a connection that failed, where the URL is not known. */
    public ConnectionFailure(DatabaseFailure failure) {
        super(
                ErrorCode.CONNECTION_FAILURE,
                Explanation.of("The connection to the database failed", WHAT_TO_DO),
                failure);
    }

    /** Reports a connection to {@code url} that failed. */
    public ConnectionFailure(RedactedUrl url, DatabaseFailure failure) {
        super(
                ErrorCode.CONNECTION_FAILURE,
                Explanation.of("The connection to %s failed".formatted(url), WHAT_TO_DO),
                failure);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
