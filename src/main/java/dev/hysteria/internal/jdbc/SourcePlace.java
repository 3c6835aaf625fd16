package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.query.Tags;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Outside a transaction: each statement on a connection of its own, in auto-commit mode. */
record SourcePlace(Connections connections) implements Place {
    @Override
    public Lease toRead() {
        return new Taken(connections, connections.take(), Stake.NOTHING);
    }

    @Override
    public Lease toWrite() {
        return new Taken(connections, connections.take(), Stake.COMMIT);
    }

    @Override
    public Lease toStream() {
        return switch (connections.dialect().connection().streaming().form()) {
            case FETCH_SIZE_IN_TRANSACTION -> TransactionPlace.open(connections);
            case FETCH_SIZE, MINIMUM_FETCH_SIZE, ALWAYS -> toRead();
        };
    }

    @Override
    public StreamLeases toStreamAndRead() {
        return switch (connections.dialect().connection().streaming().meanwhile()) {
            case SHARED -> StreamLeases.shared(toStream());
            case OCCUPIED -> connections.two(this::toStream, this::toRead);
        };
    }

    @Override
    public Tags tags() {
        return connections.settings().tags().get();
    }

    @Override
    public <T> T within(TransactionSettings settings, Function<? super Place, ? extends T> work) {
        return TransactionPlace.run(connections, settings, work);
    }

    @Override
    public <T> T atomically(Function<? super Place, ? extends T> work) {
        return within(TransactionSettings.DEFAULT, work);
    }

    private record Taken(Connections connections, Connection connection, Stake stake) implements Lease {
        @Override
        public Optional<Duration> limit() {
            return connections.statementTimeout();
        }

        @Override
        public Tags tags() {
            return connections.settings().tags().get();
        }

        @Override
        public OptionalLong transaction() {
            return OptionalLong.empty();
        }

        @Override
        public void failed(DatabaseException failure) {
            // The statement was a transaction of its own.
        }

        @Override
        public void close() {
            Quietly.close(connection);
        }
    }
}
