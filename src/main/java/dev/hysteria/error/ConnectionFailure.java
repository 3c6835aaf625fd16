package dev.hysteria.error;

import java.time.Duration;

/**
 * A connection that could not be made, or was lost while nothing could have been committed.
 *
 * <p>A connection that is lost during a commit, or while a write outside a transaction is running, is
 * {@link CommitUnknown} instead.
 */
public final class ConnectionFailure extends DatabaseException {
    private static final String WHAT_TO_DO =
            "check that the server runs and can be reached, and that its host, port, user and password are right;"
                    + " where the database is a file, that its folder is there; the cause has the details.";

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

    private ConnectionFailure(Explanation explanation, DatabaseFailure failure) {
        super(ErrorCode.CONNECTION_FAILURE, explanation, failure);
    }

    /** {@return the report that none of a pool's {@code size} connections came back within {@code waited}} */
    public static ConnectionFailure noneFree(int size, Duration waited, DatabaseFailure failure) {
        return new ConnectionFailure(
                Explanation.of(
                        "None of the %d connection%s of the pool came back within %d ms"
                                .formatted(size, size == 1 ? "" : "s", waited.toMillis()),
                        "look for what holds them: a long transaction, a stream that was not closed, or the database"
                                + " used inside a transaction's block in place of the transaction. Make the pool larger if"
                                + " all of them work."),
                failure);
    }

    /** {@return the report that the thread was interrupted while it waited for a connection} */
    public static ConnectionFailure interrupted(DatabaseFailure failure) {
        return new ConnectionFailure(
                Explanation.of(
                        "The thread was interrupted while it waited for a connection",
                        "let the thread end: whoever interrupted it asked for that. Its interrupt flag is set again."),
                failure);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
