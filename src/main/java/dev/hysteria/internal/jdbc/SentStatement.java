package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.observe.ObservedStatement;
import dev.hysteria.query.Tags;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One statement from before it is sent to its end, of which its lease, the log and the observers learn. One use. */
final class SentStatement {
    private final Observers observers;
    private final Lease lease;
    private final StatementFailures failures;
    private final Optional<Duration> limit;
    private final Connection connection;
    private final Tags tags;
    private final @Nullable ObservedStatement observed;
    private final long start;

    private SentStatement(Observers observers, Lease lease, StatementFailures failures, Optional<Duration> limit) {
        this.observers = observers;
        this.lease = lease;
        this.failures = failures;
        this.limit = limit;
        this.connection = lease.connection();
        this.tags = lease.tags();
        this.observed = observers.started(failures.sql(), tags, lease.transaction());
        this.start = System.nanoTime();
    }

    /** {@return a statement that starts now, unless there is no connection or no time left for it} */
    static SentStatement on(Lease lease, StatementFailures failures, Observers observers) {
        Optional<Duration> limit = lease.limit();
        if (limit.filter(time -> !time.isPositive()).isPresent()) {
            throw new QueryTimeout(DatabaseFailure.found(failures.shown()));
        }
        return new SentStatement(observers, lease, failures, limit);
    }

    StatementFailures failures() {
        return failures;
    }

    /** {@return how long it may take} */
    Optional<Duration> limit() {
        return limit;
    }

    /** {@return its connection, as long as it may be used} */
    Connection connection() {
        return lease.connection();
    }

    /** {@return its text with the tags} */
    String text() {
        return failures.sql().tagged(tags.values()).text();
    }

    PreparedStatement prepare(Preparing preparing) throws SQLException {
        RenderedSql sql = preparing.framed(failures.sql()).tagged(tags.values());
        return preparing.prepare(connection, sql.text());
    }

    /** Tells that it did what it was to do. */
    void ended(long rows) {
        observers.ended(failures.sql(), observed, nanos(), rows);
    }

    /** {@return the error for what its driver threw} */
    DatabaseException failed(SQLException thrown) {
        DatabaseException failure = failures.of(thrown);
        lease.failed(failure);
        broke(failure);
        return failure;
    }

    /** Tells that it was broken off by something else than its driver. */
    void broke(Throwable failure) {
        observers.failed(observed, nanos(), failure);
    }

    /** Gives its connection back. */
    void release() {
        lease.close();
    }

    private long nanos() {
        return System.nanoTime() - start;
    }
}
