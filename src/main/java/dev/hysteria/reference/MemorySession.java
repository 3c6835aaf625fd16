package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScopedStatement;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tenants;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.TooManyRecords;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.RowReader;
import dev.hysteria.query.Command;
import dev.hysteria.query.Hook;
import dev.hysteria.query.Queries;
import dev.hysteria.query.RecordSession;
import dev.hysteria.query.Returning;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import dev.hysteria.query.Tags;
import dev.hysteria.query.TenantChoice;
import dev.hysteria.relation.Fetch;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session over one place of an in-memory database. */
final class MemorySession implements RecordSession {
    private final Place place;
    private final Clock clock;
    private final Tenants tenants;
    private final Set<Hook<?>> hooksLeftOut;

    MemorySession(Place place, Clock clock) {
        this(place, clock, Tenants.NONE, Set.of());
    }

    private MemorySession(Place place, Clock clock, Tenants tenants, Set<Hook<?>> hooksLeftOut) {
        this.place = place;
        this.clock = clock;
        this.tenants = tenants;
        this.hooksLeftOut = hooksLeftOut;
    }

    // ---- reading

    @Override
    public <R> List<R> list(Select<R> query) {
        return present(Fetch.rows(query.statement(), query.selection(), this::rows));
    }

    @Override
    public <R> Optional<R> first(Select<R> query) {
        return first(list(query));
    }

    @Override
    public <R> R one(Select<R> query) {
        Query statement = query.statement();
        List<R> rows = list(query);
        requireOne(rows, statement, "the query");
        if (rows.isEmpty()) {
            throw new RecordNotFound(
                    "the query", execution(statement, place.read()).statement());
        }
        return rows.getFirst();
    }

    @Override
    public <E> Optional<E> find(Schema<E> schema, Condition key) {
        Select<E> query = Queries.from(schema).where(key);
        List<E> rows = list(query);
        requireOne(rows, query.statement(), schema.table().toString());
        return first(rows);
    }

    @Override
    public long count(Select<?> query) {
        return one(query.counted());
    }

    @Override
    public boolean exists(Select<?> query) {
        return answer(query.statement()).count() > 0;
    }

    @Override
    public <R, T> T stream(Select<R> query, Function<? super Stream<R>, ? extends T> work) {
        try (Stream<R> rows = list(query).stream()) {
            return work.apply(rows);
        }
    }

    // ---- writing

    @Override
    public long run(Command command) {
        return answer(command.statement()).count();
    }

    @Override
    public <R> List<R> run(Returning<R> command) {
        return read(answer(command.statement()), command.reader());
    }

    @Override
    public <E> List<E> run(Schema<E> schema, List<E> rows) {
        RecordInserts inserts = RecordInserts.of(schema, rows);
        List<List<@Nullable Object>> stored = place.write(tables -> {
            AtomicReference<Tables> last = new AtomicReference<>(tables);
            List<List<@Nullable Object>> written = inserts.stored(insert -> {
                Place.Changed<Answer> changed =
                        changed(ScopedStatement.of(insert, tenants), Objects.requireNonNull(last.get()));
                last.set(changed.tables());
                return changed.result().rows();
            });
            return new Place.Changed<>(Objects.requireNonNull(last.get()), written);
        });
        return read(stored, schema.reader(0));
    }

    @Override
    public Session tagged(Tags tags) {
        return this;
    }

    @Override
    public Session withoutHooks(Hook<?>... hooks) {
        return new MemorySession(place, clock, tenants, RecordSession.leftOut(hooksLeftOut, hooks));
    }

    @Override
    public Set<Hook<?>> hooksLeftOut() {
        return hooksLeftOut;
    }

    @Override
    public FailedStatement shown(Statement statement) {
        return execution(statement, place.read()).statement();
    }

    // ---- tenants

    @Override
    public Session withTenant(Tenant tenant) {
        return new MemorySession(place, clock, TenantChoice.with(tenants, tenant), hooksLeftOut);
    }

    @Override
    public Session withEveryTenant(Tenancy<?> tenancy) {
        return new MemorySession(place, clock, TenantChoice.withEvery(tenants, tenancy), hooksLeftOut);
    }

    // ---- transactions

    @Override
    public <T> T together(Function<? super RecordSession, ? extends T> work) {
        return place.within(part -> work.apply(new MemorySession(part, clock, tenants, hooksLeftOut)));
    }

    // ---- statements

    /** {@return what a statement answers, after its effect} */
    Answer answer(Statement statement) {
        return switch (ScopedStatement.of(statement, tenants)) {
            case Query query -> {
                Execution execution = execution(query, place.read());
                yield execution.run(() -> queried(execution, query));
            }
            case dev.hysteria.ast.Command command -> place.write(tables -> changed(command, tables));
            case Ddl change -> place.write(tables -> changed(change, tables));
        };
    }

    private static Answer queried(Execution execution, Query query) {
        Relation result = new Evaluation(execution).queries().of(query, new Scope.Outermost());
        return new Answer(
                result.heading().columns(), result.cells(), result.rows().size());
    }

    private Place.Changed<Answer> changed(Statement statement, Tables tables) {
        Execution execution = execution(statement, tables);
        return execution.run(() -> switch (statement) {
            case dev.hysteria.ast.Command command -> {
                Writes.Written written = new Writes(new Evaluation(execution)).of(command);
                yield new Place.Changed<>(written.tables(), written.answer());
            }
            case Ddl change ->
                new Place.Changed<>(
                        new Definitions(new Evaluation(execution)).after(change), new Answer(List.of(), List.of(), 0));
            case Query query -> new Place.Changed<>(tables, queried(execution, query));
        });
    }

    private Execution execution(Statement statement, Tables tables) {
        return Execution.of(statement, tables, clock.instant());
    }

    // ---- rows

    private <R> List<@Nullable R> rows(Query query, RowReader<R> reader) {
        return read(answer(query), reader);
    }

    @SuppressWarnings("NullAway")
    private static <R> List<R> present(List<@Nullable R> rows) {
        return Collections.unmodifiableList(rows);
    }

    private static <R> List<R> read(Answer answer, RowReader<R> reader) {
        return read(answer.rows(), reader);
    }

    // A query may read a row as null, which a list of rows can hold and its type can't say.
    @SuppressWarnings("NullAway")
    private static <R> List<R> read(List<List<@Nullable Object>> rows, RowReader<R> reader) {
        List<R> read = new ArrayList<>(rows.size());
        rows.forEach(row -> read.add(reader.read(new StoredRow(row))));
        return Collections.unmodifiableList(read);
    }

    private static <R> Optional<R> first(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    private void requireOne(List<?> rows, Query statement, String source) {
        if (rows.size() > 1) {
            throw new TooManyRecords(
                    source, 1, execution(statement, place.read()).statement());
        }
    }
}
