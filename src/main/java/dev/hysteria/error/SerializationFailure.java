package dev.hysteria.error;

/** A transaction that could not be put in order with others that ran at the same time. */
public final class SerializationFailure extends DatabaseException {
    /** Reports the failure. */
    public SerializationFailure(DatabaseFailure failure) {
        super(
                ErrorCode.SERIALIZATION_FAILURE,
                Explanation.of(
                        "The transaction collided with another one and was undone",
                        "run the whole transaction again, best with a retry policy; if it happens often, make"
                                + " transactions shorter."),
                failure);
    }

    @Override
    public boolean retryable() {
        return true;
    }
}
