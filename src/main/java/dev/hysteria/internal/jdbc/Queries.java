package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.internal.jdbc.StatementRunner.Result;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.relation.Fetch;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs queries. Shared between threads. */
final class Queries {
    private final Connections connections;
    private final StatementRunner runner;

    Queries(Connections connections, StatementRunner runner) {
        this.connections = connections;
        this.runner = runner;
    }

    /** {@return every row of a query} */
    <R> List<@Nullable R> list(Place place, Query query, RowReader<R> reader) {
        RenderedSql sql = SqlInterpreter.render(query, dialect());
        try (Lease lease = place.toRead()) {
            return list(lease, sql, result(query.items(), reader));
        }
    }

    /** {@return every row of a query, on a connection that is at hand} */
    <R> List<@Nullable R> list(Lease lease, Query query, RowReader<R> reader) {
        return list(lease, SqlInterpreter.render(query, dialect()), result(query.items(), reader));
    }

    /** {@return the rows of a query, read one by one; closing the stream ends the query} */
    <R> Stream<@Nullable R> stream(Place place, Query query, RowReader<R> reader) {
        return stream(place.toStream(), query, reader);
    }

    private <R> Stream<@Nullable R> stream(Lease lease, Query query, RowReader<R> reader) {
        try {
            RenderedSql sql = SqlInterpreter.render(query, dialect());
            return runner.open(lease, sql, result(query.items(), reader), fetchSize()).stream();
        } catch (Throwable failure) {
            lease.close();
            throw failure;
        }
    }

    /**
     * {@return the rows of a query that selects relations, read group by group; closing the stream ends the query}
     *
     * @param scoped makes of each query the one that is run
     */
    <R> Stream<@Nullable R> stream(Place place, Query query, Selectable<R> selection, UnaryOperator<Query> scoped) {
        StreamLeases leases = place.toStreamAndRead();
        try {
            return Fetch.stream(query, selection, new Meanwhile(this, leases, scoped))
                    .onClose(leases::close);
        } catch (Throwable failure) {
            leases.close();
            throw failure;
        }
    }

    /** Reads one result bit by bit, and others between two bits. */
    private record Meanwhile(Queries queries, StreamLeases leases, UnaryOperator<Query> scoped)
            implements Fetch.Streaming {
        @Override
        public <R> Stream<@Nullable R> stream(Query query, RowReader<R> reader) {
            return queries.stream(leases.rows(), scoped.apply(query), reader);
        }

        @Override
        public <R> List<@Nullable R> rows(Query query, RowReader<R> reader) {
            return queries.list(leases.statements(), scoped.apply(query), reader);
        }
    }

    /** {@return what is read of rows with these items} */
    <R> Result<R> result(List<SelectItem> items, RowReader<R> reader) {
        return new Result<>(
                runner.forms()
                        .of(items.stream().map(item -> item.expression().type()).toList()),
                reader);
    }

    private <R> List<@Nullable R> list(Lease lease, RenderedSql sql, Result<R> result) {
        return runner.rows(lease, sql, result);
    }

    private int fetchSize() {
        return switch (dialect().connection().streaming().form()) {
            case FETCH_SIZE_IN_TRANSACTION, FETCH_SIZE -> connections.settings().fetchSize();
            case MINIMUM_FETCH_SIZE -> Integer.MIN_VALUE;
            case ALWAYS -> 0;
        };
    }

    private Dialect dialect() {
        return connections.dialect();
    }
}
