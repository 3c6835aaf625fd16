package dev.hysteria;

import dev.hysteria.ast.Ddl;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.expression.Condition;
import dev.hysteria.internal.jdbc.JdbcSession;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.query.Command;
import dev.hysteria.query.Hook;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.query.Returning;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.relation.FetchPlan;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Schemas;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A session over an SQL database: the database itself, or a transaction on it. */
public abstract sealed class SqlSession implements Session permits Database, Transaction, DerivedSession {
    private final JdbcSession session;

    SqlSession(JdbcSession session) {
        this.session = session;
    }

    // ---- reading

    @Override
    public final <R> List<R> list(Select<R> query) {
        return session.list(query);
    }

    @Override
    public final <R> Optional<R> first(Select<R> query) {
        return session.first(query);
    }

    @Override
    public final <R> R one(Select<R> query) {
        return session.one(query);
    }

    @Override
    public final <E> Optional<E> find(Schema<E> schema, Condition key) {
        return session.find(schema, key);
    }

    @Override
    public final long count(Select<?> query) {
        return session.count(query);
    }

    @Override
    public final boolean exists(Select<?> query) {
        return session.exists(query);
    }

    @Override
    public final <R, T> T stream(Select<R> query, Function<? super Stream<R>, ? extends T> work) {
        return session.stream(query, work);
    }

    // ---- writing

    @Override
    public final long execute(Command command) {
        return session.execute(command);
    }

    @Override
    public final <R> List<R> list(Returning<R> command) {
        return session.list(command);
    }

    @Override
    public final <R> Optional<R> first(Returning<R> command) {
        return session.first(command);
    }

    @Override
    public final <E> E insert(Schema<E> schema, E row) {
        return session.insert(schema, row);
    }

    @Override
    public final <E> List<E> insertAll(Schema<E> schema, Collection<? extends E> rows) {
        return session.insertAll(schema, rows);
    }

    @Override
    public final <E> E findOrInsert(Schema<E> schema, E row, List<? extends Column<E, ?>> key) {
        return session.findOrInsert(schema, row, key);
    }

    @Override
    public final <E> long load(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return session.load(schema, records, options);
    }

    @Override
    public final <E> E update(Schema<E> schema, E row) {
        return session.update(schema, row);
    }

    @Override
    public final <E> List<E> updateAll(Schema<E> schema, Collection<? extends E> rows) {
        return session.updateAll(schema, rows);
    }

    @Override
    public final <E> E updateChanged(Schema<E> schema, E before, E after) {
        return session.updateChanged(schema, before, after);
    }

    @Override
    public final <E> void delete(Schema<E> schema, E row) {
        session.delete(schema, row);
    }

    @Override
    public final <E> void deleteAll(Schema<E> schema, Collection<? extends E> rows) {
        session.deleteAll(schema, rows);
    }

    @Override
    public final SqlSession withoutHooks(Hook<?>... hooks) {
        return new DerivedSession(session.withoutHooks(hooks));
    }

    // ---- definitions

    /** Creates tables with their keys, checks and indexes, each after those it refers to. */
    public final void create(Schema<?>... schemas) {
        session.define(Schemas.createAll(schemas));
    }

    /** Makes a change to what the database contains besides rows. */
    public final void execute(Ddl change) {
        session.define(List.of(change));
    }

    /** {@return a query as this database would be told it; nothing is executed} */
    public final RenderedSql render(Select<?> query) {
        return session.render(query.statement());
    }

    /** {@return a command as this database would be told it; nothing is executed} */
    public final RenderedSql render(Command command) {
        return session.render(command.statement());
    }

    /**
     * {@return a query with its values written into it, as this database understands it, behind a comment that says what it is for}
     *
     * <p>For people: it holds the values, so it belongs in no log, and it is nothing to execute.
     */
    public final String readable(Select<?> query) {
        return session.readable(query.statement());
    }

    /** {@return a command with its values written into it, as {@link #readable(Select)} does} */
    public final String readable(Command command) {
        return session.readable(command.statement());
    }

    // ---- plans

    /** {@return the statements that a query is read by, and why so; nothing is executed} */
    public final QueryPlan plan(Select<?> query) {
        return new QueryPlan(FetchPlan.of(query.statement(), query.selection()).statements().stream()
                .map(planned -> new QueryPlan.Planned(
                        planned.reads(), planned.because(), planned.joined(), session.render(planned.query())))
                .toList());
    }

    /** {@return how the database means to run a query, which it does not} */
    public final ExecutionPlan explain(Select<?> query) {
        return session.explain(query.statement());
    }

    /** {@return how the database means to run a command, which it does not} */
    public final ExecutionPlan explain(Command command) {
        return session.explain(command.statement());
    }

    /**
     * {@return how the database ran a query, with how many rows each step gave}
     *
     * <p>The query is run to its end, and its rows stay there. A command can't be analyzed: it would be run too.
     *
     * @throws dev.hysteria.error.UnsupportedFeature where the database does not measure
     */
    public final ExecutionPlan explainAnalyze(Select<?> query) {
        return session.explainAnalyze(query.statement());
    }

    // ---- tracing

    @Override
    public final SqlSession tagged(Tags tags) {
        return new DerivedSession(session.tagged(tags));
    }

    @Override
    public final SqlSession tagged(String name, String value) {
        return tagged(Tags.of(name, value));
    }

    // ---- tenants

    @Override
    public final SqlSession withTenant(Tenant tenant) {
        return new DerivedSession(session.withTenant(tenant));
    }

    @Override
    public final SqlSession withEveryTenant(Tenancy<?> tenancy) {
        return new DerivedSession(session.withEveryTenant(tenancy));
    }

    // ---- transactions

    @Override
    public final <T> T transaction(Function<? super Session, ? extends T> work) {
        return transaction(TransactionOptions.defaults(), work);
    }

    /**
     * {@return the result of {@code work}, whose statements are committed together, or rolled back when it throws}
     *
     * <p>Inside a transaction, it is a part of that one, which alone is undone when {@code work} throws.
     */
    public final <T> T transaction(TransactionOptions options, Function<? super Transaction, ? extends T> work) {
        return session.inTransaction(options.settings(), part -> work.apply(new Transaction(part)));
    }
}
