package dev.hysteria.query;

import dev.hysteria.error.QueryException;
import dev.hysteria.page.Position;
import dev.hysteria.page.RowKey;
import dev.hysteria.page.Walk;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a query in parts, each read when it is asked for, behind the last key of the one before. */
final class Chunks<R> extends AbstractSpliterator<List<R>> {
    private final Session session;
    private final KeysetQuery<R> query;
    private final int size;
    private Optional<Position> next = Optional.of(new Position(Walk.FORWARD, Optional.empty()));

    private Chunks(Session session, KeysetQuery<R> query, int size) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.session = session;
        this.query = query;
        this.size = size;
    }

    static <R> Stream<List<R>> of(Session session, Select<R> query, RowKey key, int size) {
        if (size < 1) {
            throw QueryException.invalid("The size of a chunk is " + size, "give 1 or more.");
        }
        if (!query.tail().ordering().isEmpty()) {
            throw QueryException.invalid(
                    "A query that is read in chunks by key has an order of its own",
                    "leave it out: the key is the order, since what rows hold otherwise may change in between.");
        }
        return StreamSupport.stream(new Chunks<>(session, KeysetQuery.of(query, key), size), false);
    }

    /** {@return the primary key of the table that a query reads its rows from} */
    static RowKey keyOf(Select<?> query) {
        if (query.selection() instanceof Schema<?> schema) {
            return RowKey.of(schema);
        }
        if (query.selection() instanceof Alias<?> alias) {
            return RowKey.of(alias);
        }
        throw QueryException.invalid(
                "A query is read in chunks by key and selects no table, so that the key can't be told",
                "name it: chunks(query, RowKey.of(…), size).");
    }

    @Override
    public boolean tryAdvance(Consumer<? super List<R>> action) {
        if (next.isEmpty()) {
            return false;
        }
        List<KeyedRow.Found<R>> found = query.rows(session, next.get(), size);
        next = found.size() < size
                ? Optional.empty()
                : Optional.of(
                        new Position(Walk.FORWARD, Optional.of(found.getLast().keys())));
        if (found.isEmpty()) {
            return false;
        }
        action.accept(KeysetQuery.present(found));
        return true;
    }
}
