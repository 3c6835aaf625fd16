package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.query.Tags;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** A connection that may be used until the lease is closed. One thread. */
interface Lease extends AutoCloseable {

    /** {@return the connection; refuses when it may not be used any more} */
    Connection connection();

    /** {@return what a write would leave unknown if the connection were lost under it} */
    Stake stake();

    /** {@return how long the next statement may take, when something limits it} */
    Optional<Duration> limit();

    /** {@return what the next statement is tagged with} */
    Tags tags();

    /** {@return the number of the transaction that the connection is in, when it is in one} */
    OptionalLong transaction();

    /** Learns of a statement that failed. */
    void failed(DatabaseException failure);

    /** Gives the connection back. */
    @Override
    void close();
}
