package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.query.Tags;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/** A lease that stays open when it is closed: somebody else closes it, after more statements. */
record KeptLease(Lease lease) implements Lease {
    @Override
    public Connection connection() {
        return lease.connection();
    }

    @Override
    public Stake stake() {
        return lease.stake();
    }

    @Override
    public Optional<Duration> limit() {
        return lease.limit();
    }

    @Override
    public OptionalLong transaction() {
        return lease.transaction();
    }

    @Override
    public Tags tags() {
        return lease.tags();
    }

    @Override
    public void failed(DatabaseException failure) {
        lease.failed(failure);
    }

    @Override
    public void close() {
        // The connection has not ended with one of its statements.
    }
}
