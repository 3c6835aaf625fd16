package dev.hysteria.error;

/** A transaction that was used in a way it cannot work. */
public final class TransactionException extends HysteriaException {
    private TransactionException(ErrorCode code, Explanation explanation) {
        super(code, explanation);
    }

    /** {@return the refusal of a use that has no code of its own} */
    public static TransactionException invalid(String happened, String whatToDo) {
        return new TransactionException(ErrorCode.TRANSACTION_INVALID, Explanation.of(happened, whatToDo));
    }

    /** {@return the refusal to use a transaction that was already {@code ended}: committed or rolled back} */
    public static TransactionException finished(String ended) {
        return new TransactionException(
                ErrorCode.TRANSACTION_FINISHED,
                Explanation.of(
                        "The transaction was used after it was " + ended,
                        "keep every use of the transaction inside its block; do not store it in a field or hand it to"
                                + " work that outlives the block."));
    }

    /** {@return the refusal to use a transaction of thread {@code owner} on thread {@code user}} */
    public static TransactionException wrongThread(String owner, String user) {
        return new TransactionException(
                ErrorCode.TRANSACTION_WRONG_THREAD,
                Explanation.of(
                        "The transaction of thread %s was used by thread %s"
                                .formatted(Shown.name(owner), Shown.name(user)),
                        "use the transaction only on the thread that began it; begin another one for parallel work."));
    }

    /** {@return the refusal of a nested transaction at {@code asked} inside one at {@code current}} */
    public static TransactionException isolationDiffers(String current, String asked) {
        return new TransactionException(
                ErrorCode.TRANSACTION_ISOLATION_DIFFERS,
                Explanation.of(
                        "A nested transaction asked for %s inside a transaction at %s".formatted(asked, current),
                        "ask for the isolation in the outermost transaction; a nested one is a savepoint and cannot"
                                + " change it."));
    }
}
