package dev.hysteria.internal.jdbc;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.error.TransactionException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TransactionControl.Point;
import dev.hysteria.internal.jdbc.TransactionSettings.Access;
import dev.hysteria.query.Tags;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** A transaction, or a part of one that can be undone by itself. One thread: every use by another is refused. */
final class TransactionPlace implements Place {

    private enum State {
        ACTIVE("active"),
        /** An inner part runs, and only it may be used. */
        SUSPENDED("active"),
        COMMITTED("committed"),
        ROLLED_BACK("rolled back");

        private final String described;

        State(String described) {
            this.described = described;
        }
    }

    private final HeldConnection held;
    private final TransactionSettings settings;
    private final Deadline deadline;
    private final int depth;
    private final Thread owner = Thread.currentThread();
    private volatile State state = State.ACTIVE;

    private TransactionPlace(HeldConnection held, TransactionSettings settings, Deadline deadline, int depth) {
        this.held = held;
        this.settings = settings;
        this.deadline = deadline;
        this.depth = depth;
    }

    /** {@return the result of work in a transaction of its own: committed when it returns, rolled back when it throws} */
    static <T> T run(
            Connections connections,
            TransactionSettings settings,
            Function<? super TransactionPlace, ? extends T> work) {
        TransactionPlace transaction = begin(connections, settings);
        T result;
        try {
            result = work.apply(transaction);
            transaction.requireInTime();
        } catch (Throwable failure) {
            transaction.state = State.ROLLED_BACK;
            transaction.held.rollBackAfter(failure);
            throw failure;
        }
        transaction.state = State.COMMITTED;
        transaction.held.commit();
        return result;
    }

    /** {@return a lease of a connection in a transaction that only reads and ends when the lease is closed} */
    static Lease open(Connections connections) {
        return begin(connections, TransactionSettings.DEFAULT.with(Access.READ_ONLY)).new Whole();
    }

    private static TransactionPlace begin(Connections connections, TransactionSettings settings) {
        Deadline deadline = Deadline.of(connections.statementTimeout(), settings.timeout());
        return new TransactionPlace(HeldConnection.begin(connections, settings), settings, deadline, 0);
    }

    /** {@return the result of work in a part of this transaction, which alone is undone when the work throws} */
    @Override
    public <T> T within(TransactionSettings inner, Function<? super Place, ? extends T> work) {
        requireUsable();
        requireCompatible(inner);
        Point point = mark();
        Access access = settings.access() == Access.READ_ONLY ? Access.READ_ONLY : inner.access();
        TransactionPlace part =
                new TransactionPlace(held, settings.with(access), deadline.within(inner.timeout()), depth + 1);
        state = State.SUSPENDED;
        T result;
        try {
            result = work.apply(part);
            part.requireInTime();
            point.release();
        } catch (SQLException failure) {
            throw undone(part, point, held.failures().outsideStatement(failure, Stake.NOTHING));
        } catch (Throwable failure) {
            undone(part, point, failure);
            throw failure;
        } finally {
            state = State.ACTIVE;
        }
        part.state = State.COMMITTED;
        return result;
    }

    @Override
    public Lease toRead() {
        requireUsable();
        return new Borrowed();
    }

    @Override
    public Lease toWrite() {
        requireWritable();
        return new Borrowed();
    }

    @Override
    public Lease toStream() {
        return toRead();
    }

    @Override
    public StreamLeases toStreamAndRead() {
        Dialect dialect = held.failures().dialect();
        return switch (dialect.connection().streaming().meanwhile()) {
            case SHARED -> StreamLeases.shared(toRead());
            case OCCUPIED ->
                throw new UnsupportedFeature(
                        "a stream of rows with relations in a transaction, whose connection is occupied by the rows",
                        dialect.name(),
                        "read them in chunks(query, key, size), list them, or stream outside the transaction.");
        };
    }

    @Override
    public Tags tags() {
        return held.settings().tags().get();
    }

    @Override
    public <T> T atomically(Function<? super Place, ? extends T> work) {
        requireWritable();
        return within(TransactionSettings.DEFAULT, work);
    }

    private Point mark() {
        try {
            return held.mark(depth + 1);
        } catch (SQLException failure) {
            if (settings.access() == Access.READ_ONLY) {
                // One driver takes a savepoint for a write; a part that only reads has nothing to undo.
                return Point.NONE;
            }
            throw held.failures().outsideStatement(failure, Stake.NOTHING);
        }
    }

    private <F extends Throwable> F undone(TransactionPlace part, Point point, F failure) {
        part.state = State.ROLLED_BACK;
        try {
            point.rollBackTo();
        } catch (SQLException lost) {
            DatabaseException translated = held.failures().outsideStatement(lost, Stake.NOTHING);
            held.undone(failure instanceof DatabaseException first ? first : translated);
            failure.addSuppressed(translated);
        }
        return failure;
    }

    private void requireUsable() {
        if (!Thread.currentThread().equals(owner)) {
            throw TransactionException.wrongThread(
                    owner.getName(), Thread.currentThread().getName());
        }
        switch (state) {
            case ACTIVE -> held.requireAlive();
            case SUSPENDED ->
                throw TransactionException.invalid(
                        "The outer transaction was used while a nested one was running",
                        "use the nested transaction inside its block: what the outer one did there would be undone"
                                + " with it.");
            case COMMITTED, ROLLED_BACK -> throw TransactionException.finished(state.described);
        }
    }

    private void requireWritable() {
        requireUsable();
        if (settings.access() == Access.READ_ONLY) {
            throw TransactionException.invalid(
                    "A read-only transaction was asked to write",
                    "write in a transaction that was begun without readOnly().");
        }
    }

    private void requireInTime() {
        held.requireAlive();
        if (deadline.passed()) {
            throw new QueryTimeout(DatabaseFailure.found(
                    FailedStatement.none(held.failures().dialect().name())));
        }
    }

    private void requireCompatible(TransactionSettings inner) {
        if (inner.isolation().isPresent() && !inner.isolation().equals(settings.isolation())) {
            requireSameIsolation(inner.isolation().getAsInt());
        }
    }

    private void requireSameIsolation(int asked) {
        try {
            int current = held.connection().getTransactionIsolation();
            if (current != asked) {
                throw TransactionException.isolationDiffers(IsolationNames.of(current), IsolationNames.of(asked));
            }
        } catch (SQLException failure) {
            throw held.failures().outsideStatement(failure, Stake.NOTHING);
        }
    }

    /** The transaction's connection for a while. */
    private class Borrowed implements Lease {
        @Override
        public Connection connection() {
            requireUsable();
            return held.connection();
        }

        @Override
        public Stake stake() {
            return Stake.NOTHING;
        }

        @Override
        public Optional<Duration> limit() {
            return deadline.left();
        }

        @Override
        public Tags tags() {
            return TransactionPlace.this.tags();
        }

        @Override
        public OptionalLong transaction() {
            return OptionalLong.of(held.number());
        }

        @Override
        public void failed(DatabaseException failure) {
            held.failed(failure);
        }

        @Override
        public void close() {
            // The transaction keeps it.
        }
    }

    /** The transaction's connection to its end. */
    private final class Whole extends Borrowed {
        // A stream may be handed from thread to thread, as long as only one of them reads.
        @Override
        public Connection connection() {
            held.requireAlive();
            return held.connection();
        }

        @Override
        public void close() {
            if (state == State.ACTIVE) {
                state = State.ROLLED_BACK;
                held.release();
            }
        }
    }
}
