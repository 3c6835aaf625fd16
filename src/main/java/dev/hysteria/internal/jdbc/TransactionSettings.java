package dev.hysteria.internal.jdbc;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a transaction is to run.
 *
 * @param isolation one of the levels of {@link java.sql.Connection}; none for the database's own
 * @param access whether it may write
 * @param timeout how long it may take in all
 */
public record TransactionSettings(OptionalInt isolation, Access access, Optional<Duration> timeout) {
    static final TransactionSettings DEFAULT =
            new TransactionSettings(OptionalInt.empty(), Access.READ_WRITE, Optional.empty());

    /** Whether a transaction may write. */
    public enum Access {
        READ_WRITE,
        READ_ONLY
    }

    TransactionSettings with(Access newAccess) {
        return new TransactionSettings(isolation, newAccess, timeout);
    }
}
