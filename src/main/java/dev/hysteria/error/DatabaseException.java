package dev.hysteria.error;

import java.util.Optional;
import java.util.OptionalInt;

/** What a database answered instead of a result; a {@code switch} over its subtypes is complete. */
public abstract sealed class DatabaseException extends HysteriaException
        permits CommitUnknown,
                ConnectionFailure,
                ConstraintViolation,
                Deadlock,
                LockTimeout,
                QueryTimeout,
                SerializationFailure,
                StaleRecord,
                StatementFailed,
                SyntaxRejected,
                ValueTooLarge {
    private final DatabaseFailure failure;

    DatabaseException(ErrorCode code, Explanation explanation, DatabaseFailure failure) {
        super(code, failure.addTo(explanation), failure.cause().orElse(null));
        this.failure = failure;
    }

    DatabaseFailure failure() {
        return failure;
    }

    /** {@return the name of the dialect, such as {@code PostgreSQL}} */
    public String dialect() {
        return failure.statement().dialect();
    }

    /** {@return the statement that failed, with parameter types and without values} */
    public FailedStatement statement() {
        return failure.statement();
    }

    /** {@return the SQLSTATE the driver reported, when it did} */
    public Optional<String> sqlState() {
        return failure.report().sqlState();
    }

    /** {@return the database's own error number, when the driver reported one} */
    public OptionalInt vendorCode() {
        return failure.report().vendorCode();
    }
}
