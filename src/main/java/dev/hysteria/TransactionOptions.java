package dev.hysteria;

import dev.hysteria.error.ConfigurationException;
import dev.hysteria.internal.jdbc.TransactionSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a transaction is to run.
 *
 * @param isolation what it may see of others; the database's own isolation when not said
 * @param access whether it may write
 * @param timeout how long all of it may take: after that, statements are stopped and it is rolled back
 */
public record TransactionOptions(Optional<Isolation> isolation, Access access, Optional<Duration> timeout) {
    private static final TransactionOptions DEFAULTS =
            new TransactionOptions(Optional.empty(), Access.READ_WRITE, Optional.empty());

    /** Refuses a timeout that is not positive. */
    public TransactionOptions {
        timeout.filter(time -> !time.isPositive()).ifPresent(time -> {
            throw ConfigurationException.settingInvalid("timeout", time.toString(), "more than nothing");
        });
    }

    /** {@return the options of {@code transaction(work)}: the database's isolation, reading and writing, no limit of time} */
    public static TransactionOptions defaults() {
        return DEFAULTS;
    }

    /** {@return these options at another isolation} */
    public TransactionOptions withIsolation(Isolation newIsolation) {
        return new TransactionOptions(Optional.of(newIsolation), access, timeout);
    }

    /** {@return these options for a transaction that only reads} */
    public TransactionOptions readOnly() {
        return new TransactionOptions(isolation, Access.READ_ONLY, timeout);
    }

    /** {@return these options with a limit of time} */
    public TransactionOptions withTimeout(Duration newTimeout) {
        return new TransactionOptions(isolation, access, Optional.of(newTimeout));
    }

    TransactionSettings settings() {
        return new TransactionSettings(
                isolation.map(level -> OptionalInt.of(level.level())).orElseGet(OptionalInt::empty),
                switch (access) {
                    case READ_WRITE -> TransactionSettings.Access.READ_WRITE;
                    case READ_ONLY -> TransactionSettings.Access.READ_ONLY;
                },
                timeout);
    }
}
