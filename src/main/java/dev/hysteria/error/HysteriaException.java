package dev.hysteria.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of every exception this library throws on purpose.
 *
 * <p>The message begins with the code and has three parts: what happened, on what, and what to do. It holds no
 * parameter values and no passwords; a {@linkplain #getCause() cause} is the driver's own and may quote values. Errors
 * are not meant to be serialized.
 */
public abstract sealed class HysteriaException extends RuntimeException
        permits ClosedException,
                ConfigurationException,
                DatabaseException,
                InvalidInput,
                MappingException,
                MigrationException,
                QueryException,
                RecordNotFound,
                SchemaException,
                TooManyRecords,
                TransactionException,
                UnsupportedFeature,
                ValidationFailed {
    private final ErrorCode code;

    HysteriaException(ErrorCode code, Explanation explanation, @Nullable Throwable cause) {
        super(explanation.message(code), cause);
        this.code = code;
    }

    HysteriaException(ErrorCode code, Explanation explanation) {
        this(code, explanation, null);
    }

    /** {@return the stable code of this kind of error} */
    public ErrorCode code() {
        return code;
    }

    /**
     * {@return whether a whole transaction that ended with this exception may be repeated: nothing of it was
     * committed, and another attempt can succeed}
     */
    public boolean retryable() {
        return false;
    }
}
