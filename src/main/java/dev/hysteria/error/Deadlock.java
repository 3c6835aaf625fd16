package dev.hysteria.error;

/** Transactions that waited for each other, of which the database chose this one to end. */
public final class Deadlock extends DatabaseException {
    /** Reports the failure. */
    public Deadlock(DatabaseFailure failure) {
        super(
                ErrorCode.DEADLOCK,
                Explanation.of(
                        "The transaction and another one waited for each other, and this one was undone",
                        "run the whole transaction again, best with a retry policy; to avoid it, lock rows in the same"
                                + " order everywhere."),
                failure);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
