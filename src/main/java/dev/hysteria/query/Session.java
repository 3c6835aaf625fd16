package dev.hysteria.query;

import dev.hysteria.expression.Condition;
import dev.hysteria.page.KeysetPage;
import dev.hysteria.page.KeysetRequest;
import dev.hysteria.page.Page;
import dev.hysteria.page.PageRequest;
import dev.hysteria.page.RowKey;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What runs queries and commands: a database, a transaction, a document store or an in-memory database.
 *
 * <p>Each call executes once; building a query never does. Before anything is written, the hooks of the schema change the records, and its
 * validators are asked: what they don't admit is refused, all of it at once, by {@link dev.hysteria.error.ValidationFailed}.
 */
public interface Session {

    // ---- reading

    /** {@return every row of a query, in its order} */
    <R> List<R> list(Select<R> query);

    /** {@return the first row of a query, empty when there is none or when it is read as null} */
    <R> Optional<R> first(Select<R> query);

    /** {@return the only row of a query; an error when there is none or more than one} */
    <R> R one(Select<R> query);

    /** {@return the only row of a table for which the condition is TRUE; an error when there is more than one} */
    <E> Optional<E> find(Schema<E> schema, Condition key);

    /** {@return how many rows the query returns} */
    long count(Select<?> query);

    /** {@return whether the query returns a row} */
    boolean exists(Select<?> query);

    /**
     * {@return what {@code work} makes of the query's rows, which are read one at a time and held no longer than that}
     *
     * <p>The stream is closed, and the connection released, when {@code work} returns or throws. Where the query selects relations, rows are
     * held in groups of 500, whose relations are read together.
     *
     * @throws dev.hysteria.error.UnsupportedFeature when the query selects relations, and the connection, being the only one, runs no other
     *     statement before the last row is read
     */
    <R, T> T stream(Select<R> query, Function<? super Stream<R>, ? extends T> work);

    /**
     * {@return one page of a query's rows, with how many there are in all}
     *
     * <p>Two statements at most, the second of which counts; a page that isn't full tells the total itself. They see two moments, unless a
     * transaction holds them together.
     *
     * @param query what is read, in an order, without a limit of its own
     */
    default <R> Page<R> page(Select<R> query, PageRequest request) {
        return NumberedPages.of(this, query, request);
    }

    /**
     * {@return rows of a query from a place in its order on, found by the values there: at no cost for the rows before, and none lost or
     * repeated when others come and go}
     *
     * <p>The query's order is followed by the key, where it isn't in it. One statement.
     *
     * @param query what is read, with or without an order, without a limit of its own
     * @throws dev.hysteria.error.InvalidInput when the request has a cursor that was not given out for this order; nothing is sent then
     */
    default <R> KeysetPage<R> page(Select<R> query, KeysetRequest request) {
        return KeysetPages.of(this, query, request);
    }

    /**
     * {@return the rows of a query in lists of so many, by their key: each list is read when the stream comes to it, behind the last key of
     * the one before}
     *
     * <p>Whatever is written in between, no row is skipped or repeated whose key stays: rows may be changed or removed as they are read. No
     * connection is held between two lists, so that the stream needs no closing. Each list is one statement.
     *
     * @param query what is read, without an order or a limit of its own; the key is the order
     * @param key what tells any two rows apart
     * @param size how many rows a list has, the last one excepted; 1 or more
     */
    default <R> Stream<List<R>> chunks(Select<R> query, RowKey key, int size) {
        return Chunks.of(this, query, key, size);
    }

    /** {@return the same, by the primary key of the table that the query selects} */
    default <R> Stream<List<R>> chunks(Select<R> query, int size) {
        return chunks(query, Chunks.keyOf(query), size);
    }

    // ---- writing

    /** {@return how many rows a command inserted, changed or removed} */
    long execute(Command command);

    /** {@return what a command returns of the rows it wrote} */
    <R> List<R> list(Returning<R> command);

    /** {@return what a command returns of the first row it wrote, empty when it wrote none} */
    <R> Optional<R> first(Returning<R> command);

    /** {@return a record as it is stored, with generated keys and defaults} */
    <E> E insert(Schema<E> schema, E row);

    /** {@return records as they are stored, in the order given; all of them, or none when one fails} */
    <E> List<E> insertAll(Schema<E> schema, Collection<? extends E> rows);

    /**
     * {@return how many records were stored, by the fastest way that the database has: all of them, or none when one fails}
     *
     * <p>The table is as after {@link #insertAll}, though generated keys may be given in another order. The records are taken one by one and
     * not held, so they may be more than fit into memory; each is changed by hooks and validated when its turn comes. Hooks that act on stored
     * records make it as slow as inserts. What takes the records may not use the transaction that this session is.
     *
     * @param records each taken once, in their order, on the calling thread
     */
    default <E> long load(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return this.<Long>transaction(
                part -> new LoadInChunks<E>(options, chunk -> part.insertAll(schema, chunk)).run(records));
    }

    /** {@return how many records were stored, by the fastest way that the database has, as {@link #load(Schema, Iterable, LoadOptions)} does} */
    default <E> long load(Schema<E> schema, Iterable<? extends E> records) {
        return load(schema, records, LoadOptions.defaults());
    }

    /** {@return how many records of a stream, which stays open, were stored, as {@link #load(Schema, Iterable, LoadOptions)} does} */
    @SuppressWarnings("StreamToIterable") // each record is taken once
    default <E> long load(Schema<E> schema, Stream<? extends E> records, LoadOptions options) {
        return this.<E>load(schema, records.<E>map(each -> each)::iterator, options);
    }

    /** {@return how many records of a stream, which stays open, were stored, as {@link #load(Schema, Iterable, LoadOptions)} does} */
    default <E> long load(Schema<E> schema, Stream<? extends E> records) {
        return load(schema, records, LoadOptions.defaults());
    }

    /**
     * {@return the record whose values of a key are those of the given one: the one that is stored, or else the given one, stored now}
     *
     * <p>Of several callers at the same time one inserts, and all get its row.
     *
     * @param key a unique key, of which the record holds a value
     */
    default <E> E findOrInsert(Schema<E> schema, E row, Column<E, ?> key) {
        return findOrInsert(schema, row, List.of(key));
    }

    /** {@return the same, by a unique key of several columns} */
    <E> E findOrInsert(Schema<E> schema, E row, List<? extends Column<E, ?>> key);

    /**
     * {@return a record as it is stored, all columns of its row, found by the primary key, having been written from it}
     *
     * <p>Columns that the database gives itself are left alone, those with {@code onUpdate} given their value, a version counted up.
     *
     * @throws dev.hysteria.error.RecordNotFound when there is no such row
     * @throws dev.hysteria.error.StaleRecord when it has another version than the record, or is gone, of a table with versions
     */
    <E> E update(Schema<E> schema, E row);

    /** {@return records as they are stored, having been written like {@link #update}: all of them, or none when one fails} */
    <E> List<E> updateAll(Schema<E> schema, Collection<? extends E> rows);

    /**
     * {@return a record as it is stored, the columns in which it differs from another state of it having been written}
     *
     * <p>Nothing is sent when they differ in none; the later one is returned then.
     *
     * @param before the record as it was read
     * @param after the record as it is to be, with the same key
     * @throws dev.hysteria.error.RecordNotFound when there is no such row
     * @throws dev.hysteria.error.StaleRecord when it has another version than {@code before}, or is gone, of a table with versions
     */
    <E> E updateChanged(Schema<E> schema, E before, E after);

    /**
     * Removes the row of a record, found by its primary key.
     *
     * @throws dev.hysteria.error.RecordNotFound when there is no such row
     * @throws dev.hysteria.error.StaleRecord when it has another version than the record, or is gone, of a table with versions
     */
    <E> void delete(Schema<E> schema, E row);

    /** Removes the rows of records like {@link #delete}: all of them, or none when one fails. */
    <E> void deleteAll(Schema<E> schema, Collection<? extends E> rows);

    // ---- hooks

    /** {@return this session, which does not run these hooks besides those that it leaves out already} */
    Session withoutHooks(Hook<?>... hooks);

    // ---- tracing

    /**
     * {@return this session, whose queries and commands say where they come from to whoever reads the database's log}
     *
     * <p>Tags that it already has stay, unless they are named again. Statements that differ in their tags only are different ones to a
     * database's and a driver's cache of statements. A database in memory has no use for them.
     */
    Session tagged(Tags tags);

    /** {@return this session, with one more tag} */
    default Session tagged(String name, String value) {
        return tagged(Tags.of(name, value));
    }

    // ---- tenants

    /**
     * {@return this session, whose statements see and write the rows of one tenant only}
     *
     * @throws dev.hysteria.error.QueryException when it is of a tenant of the same tenancy already
     */
    Session withTenant(Tenant tenant);

    /**
     * {@return this session, whose statements see and write the rows of every tenant}
     *
     * @throws dev.hysteria.error.QueryException when it is of one tenant already
     */
    Session withEveryTenant(Tenancy<?> tenancy);

    // ---- transactions

    /** {@return the result of {@code work}, whose statements are committed together, or rolled back when it throws} */
    <T> T transaction(Function<? super Session, ? extends T> work);
}
