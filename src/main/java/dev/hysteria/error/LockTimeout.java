package dev.hysteria.error;

/** A lock that was not free within the time allowed, or not free at once where waiting was refused. */
public final class LockTimeout extends DatabaseException {
    /** Reports the failure. */
    public LockTimeout(DatabaseFailure failure) {
        super(
                ErrorCode.LOCK_TIMEOUT,
                Explanation.of(
                        "A lock was not free in time",
                        "run the transaction again; if it happens often, look for the transaction that keeps the lock,"
                                + " or allow more time."),
                failure);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
