package dev.hysteria.error;

/** A database, or something taken from one, that was used after it was closed. */
public final class ClosedException extends HysteriaException {
    /**
     * Refuses the use.
     *
     * @param what what was used, such as {@code The database}
     */
    public ClosedException(String what) {
        super(
                ErrorCode.DATABASE_CLOSED,
                Explanation.of(
                        what + " was used after it was closed",
                        "close it once, when the application stops, after the last use has returned."));
    }
}
