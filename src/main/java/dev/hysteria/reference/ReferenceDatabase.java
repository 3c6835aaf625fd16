package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.expression.Condition;
import dev.hysteria.query.Command;
import dev.hysteria.query.Hook;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.query.Returning;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Schemas;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A database in memory, without a server or SQL, for unit tests: what statements mean everywhere is what they do here. Keys, checks, foreign
 * keys with their actions, defaults, generated numbers and computed columns work as declared; a violated constraint is the same error, with
 * the schema's name for it.
 *
 * <p>What can't be evaluated exactly is refused by name, raw SQL for one. Locks have no effect. Numbers go on behind one that was given
 * to a generated column.
 *
 * <p>Safe to share between threads. Reading never waits and sees what was committed last; writing statements and transactions run one at a
 * time, so they never collide. A transaction is of one thread, and one within it is undone by itself when it throws.
 */
public final class ReferenceDatabase implements Session {
    private final SharedPlace place;
    private final Clock clock;
    private final MemorySession session;

    /** Makes an empty database. */
    public ReferenceDatabase() {
        this(Clock.systemUTC());
    }

    /** Makes an empty database in which the present is what a clock says. */
    public ReferenceDatabase(Clock clock) {
        this(new SharedPlace(Tables.none()), clock);
    }

    private ReferenceDatabase(SharedPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
        this.session = new MemorySession(place, clock);
    }

    /** {@return a database that begins with all that this one holds now, and goes its own way: each test's own, from one that was filled} */
    public ReferenceDatabase copy() {
        return new ReferenceDatabase(new SharedPlace(place.read()), clock);
    }

    // ---- definitions

    /** Creates tables with their keys and checks, each after those it refers to. */
    public void create(Schema<?>... schemas) {
        Schemas.createAll(schemas).forEach(this::execute);
    }

    /** Makes a change to what the database contains besides rows. */
    public void execute(Ddl change) {
        var unused = session.answer(change);
    }

    /** {@return what a statement's tree answers, in canonical values, after its effect} */
    public Answer answer(Statement statement) {
        return session.answer(statement);
    }

    // ---- reading

    @Override
    public <R> List<R> list(Select<R> query) {
        return session.list(query);
    }

    @Override
    public <R> Optional<R> first(Select<R> query) {
        return session.first(query);
    }

    @Override
    public <R> R one(Select<R> query) {
        return session.one(query);
    }

    @Override
    public <E> Optional<E> find(Schema<E> schema, Condition key) {
        return session.find(schema, key);
    }

    @Override
    public long count(Select<?> query) {
        return session.count(query);
    }

    @Override
    public boolean exists(Select<?> query) {
        return session.exists(query);
    }

    @Override
    public <R, T> T stream(Select<R> query, Function<? super Stream<R>, ? extends T> work) {
        return session.stream(query, work);
    }

    // ---- writing

    @Override
    public long execute(Command command) {
        return session.execute(command);
    }

    @Override
    public <R> List<R> list(Returning<R> command) {
        return session.list(command);
    }

    @Override
    public <R> Optional<R> first(Returning<R> command) {
        return session.first(command);
    }

    @Override
    public <E> E insert(Schema<E> schema, E row) {
        return session.insert(schema, row);
    }

    @Override
    public <E> List<E> insertAll(Schema<E> schema, Collection<? extends E> rows) {
        return session.insertAll(schema, rows);
    }

    @Override
    public <E> E findOrInsert(Schema<E> schema, E row, List<? extends Column<E, ?>> key) {
        return session.findOrInsert(schema, row, key);
    }

    @Override
    public <E> long load(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return session.load(schema, records, options);
    }

    @Override
    public <E> E update(Schema<E> schema, E row) {
        return session.update(schema, row);
    }

    @Override
    public <E> List<E> updateAll(Schema<E> schema, Collection<? extends E> rows) {
        return session.updateAll(schema, rows);
    }

    @Override
    public <E> E updateChanged(Schema<E> schema, E before, E after) {
        return session.updateChanged(schema, before, after);
    }

    @Override
    public <E> void delete(Schema<E> schema, E row) {
        session.delete(schema, row);
    }

    @Override
    public <E> void deleteAll(Schema<E> schema, Collection<? extends E> rows) {
        session.deleteAll(schema, rows);
    }

    @Override
    public Session withoutHooks(Hook<?>... hooks) {
        return session.withoutHooks(hooks);
    }

    @Override
    public Session withTenant(Tenant tenant) {
        return session.withTenant(tenant);
    }

    @Override
    public Session withEveryTenant(Tenancy<?> tenancy) {
        return session.withEveryTenant(tenancy);
    }

    @Override
    public Session tagged(Tags tags) {
        return this;
    }

    // ---- transactions

    @Override
    public <T> T transaction(Function<? super Session, ? extends T> work) {
        return session.transaction(work);
    }
}
