package dev.hysteria.internal.jdbc;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScopedStatement;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tenants;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.RecordNotFound;
import dev.hysteria.error.TooManyRecords;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Related;
import dev.hysteria.expression.RowReader;
import dev.hysteria.expression.Selectable;
import dev.hysteria.interpret.Explaining;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Command;
import dev.hysteria.query.Hook;
import dev.hysteria.query.LoadOptions;
import dev.hysteria.query.RecordSession;
import dev.hysteria.query.Returning;
import dev.hysteria.query.Select;
import dev.hysteria.query.Tags;
import dev.hysteria.query.TenantChoice;
import dev.hysteria.relation.Fetch;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.Tenancy;
import dev.hysteria.schema.Tenant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A session over one place: a database outside transactions (shared between threads), or a transaction (of one thread). */
public final class JdbcSession implements RecordSession {
    private final Statements statements;
    private final Place place;
    private final Tenants tenants;
    private final Set<Hook<?>> hooksLeftOut;

    JdbcSession(Statements statements, Place place) {
        this(statements, place, Tenants.NONE, Set.of());
    }

    private JdbcSession(Statements statements, Place place, Tenants tenants, Set<Hook<?>> hooksLeftOut) {
        this.statements = statements;
        this.place = place;
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
        List<@Nullable R> rows = atMost(1, query.statement(), query.selection());
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    @Override
    @SuppressWarnings("NullAway") // The one row may be read as null, as an aggregate over nothing is.
    public <R> R one(Select<R> query) {
        Query statement = query.statement();
        List<@Nullable R> rows = atMost(2, statement, query.selection());
        requireOne(rows, statement, "the query");
        if (rows.isEmpty()) {
            throw new RecordNotFound("the query", statements.runner().shown(rendered(statement)));
        }
        return rows.getFirst();
    }

    @Override
    public <E> Optional<E> find(Schema<E> schema, Condition key) {
        Select<E> query = dev.hysteria.query.Queries.from(schema).where(key);
        Query statement = query.statement();
        List<@Nullable E> rows = atMost(2, statement, query.selection());
        requireOne(rows, statement, schema.table().toString());
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.getFirst());
    }

    @Override
    public long count(Select<?> query) {
        return one(query.counted());
    }

    @Override
    public boolean exists(Select<?> query) {
        return !rows(Trees.limited(query.statement(), 1), row -> "").isEmpty();
    }

    @Override
    public <R, T> T stream(Select<R> query, Function<? super Stream<R>, ? extends T> work) {
        try (Stream<R> rows = present(
                Related.isIn(query.selection())
                        ? statements.queries().stream(place, query.statement(), query.selection(), this::scoped)
                        : statements.queries().stream(place, scoped(query.statement()), query.reader()))) {
            return work.apply(rows);
        }
    }

    // ---- writing

    @Override
    public long run(Command command) {
        return Violations.of(command.schema(), () -> statements.commands().execute(place, scoped(command.statement())));
    }

    @Override
    public <R> List<R> run(Returning<R> command) {
        return Violations.of(
                command.schema(),
                () -> present(statements.commands().returning(place, scoped(command.statement()), command.reader())));
    }

    @Override
    public <E> List<E> run(Schema<E> schema, List<E> rows) {
        RecordInserts<E> inserts = new RecordInserts<>(schema, rows);
        return Violations.of(
                schema,
                () -> inserts.isOne()
                        ? insert(place, inserts, rows.size())
                        : place.atomically(part -> insert(part, inserts, rows.size())));
    }

    private <E> List<E> insert(Place where, RecordInserts<E> inserts, int size) {
        RowReader<E> reader = inserts.reader();
        List<@Nullable E> stored = new ArrayList<>(Collections.nCopies(size, null));
        for (RecordInserts<E>.Group group : inserts.groups()) {
            List<@Nullable E> rows = new ArrayList<>(group.positions().size());
            for (var command : group.commands(inserts.items())) {
                rows.addAll(statements.commands().returning(where, scoped(command), reader));
            }
            for (int i = 0; i < rows.size(); i++) {
                stored.set(group.positions().get(i), rows.get(i));
            }
        }
        return present(stored);
    }

    @Override
    public <E> long run(Schema<E> schema, Iterable<? extends E> records, LoadOptions options) {
        return Violations.of(
                schema,
                () -> statements.loads().run(place, schema, TenantChoice.own(tenants, schema, records), options));
    }

    @Override
    public FailedStatement shown(Statement statement) {
        return statements.runner().shown(rendered(statement));
    }

    // ---- plans

    /** {@return how the database means to run a statement} */
    public ExecutionPlan explain(Statement statement) {
        return statements.plans().of(place, Explaining.estimated(scoped(statement), dialect()));
    }

    /** {@return how the database ran a query} */
    public ExecutionPlan explainAnalyze(Query query) {
        return statements.plans().of(place, Explaining.measured(scoped(query), dialect()));
    }

    // ---- definitions

    /** Makes changes to what the database contains besides rows, one after another. */
    public void define(List<Ddl> changes) {
        for (RenderedSql sql :
                SqlInterpreter.renderDdl(changes.stream().map(this::scoped).toList(), dialect())) {
            // databases keep the text of some definitions, where a tag has no place
            try (Lease lease = new TaggedLease(place.toWrite(), Tags.none())) {
                var unused = statements.runner().count(lease, sql);
            }
        }
    }

    /** {@return a statement as this database is told it} */
    public RenderedSql render(Statement statement) {
        return rendered(statement).tagged(place.tags().values());
    }

    /** {@return a statement with its values written into it, for reading} */
    public String readable(Statement statement) {
        return "-- for reading, not for execution\n" + SqlInterpreter.readable(scoped(statement), dialect());
    }

    private RenderedSql rendered(Statement statement) {
        return SqlInterpreter.render(scoped(statement), dialect());
    }

    @Override
    public JdbcSession tagged(Tags tags) {
        return new JdbcSession(statements, new TaggedPlace(place, tags), tenants, hooksLeftOut);
    }

    @Override
    public JdbcSession withoutHooks(Hook<?>... hooks) {
        return new JdbcSession(statements, place, tenants, RecordSession.leftOut(hooksLeftOut, hooks));
    }

    @Override
    public Set<Hook<?>> hooksLeftOut() {
        return hooksLeftOut;
    }

    // ---- tenants

    @Override
    public JdbcSession withTenant(Tenant tenant) {
        return new JdbcSession(statements, place, TenantChoice.with(tenants, tenant), hooksLeftOut);
    }

    @Override
    public JdbcSession withEveryTenant(Tenancy<?> tenancy) {
        return new JdbcSession(statements, place, TenantChoice.withEvery(tenants, tenancy), hooksLeftOut);
    }

    private <S extends Statement> S scoped(S statement) {
        return ScopedStatement.of(statement, tenants);
    }

    // ---- transactions

    @Override
    public <T> T together(Function<? super RecordSession, ? extends T> work) {
        return inTransaction(TransactionSettings.DEFAULT, work);
    }

    /** {@return the result of work in a transaction, or in a part of the one that this session is} */
    public <T> T inTransaction(TransactionSettings settings, Function<? super JdbcSession, ? extends T> work) {
        return place.within(settings, part -> work.apply(new JdbcSession(statements, part, tenants, hooksLeftOut)));
    }

    private Dialect dialect() {
        return statements.connections().dialect();
    }

    private <R> List<@Nullable R> atMost(int limit, Query query, Selectable<R> selection) {
        return Fetch.rows(Trees.limited(query, limit), selection, this::rows);
    }

    private <R> List<@Nullable R> rows(Query query, RowReader<R> reader) {
        return statements.queries().list(place, scoped(query), reader);
    }

    private void requireOne(List<?> rows, Query statement, String source) {
        if (rows.size() > 1) {
            throw new TooManyRecords(source, 1, statements.runner().shown(rendered(statement)));
        }
    }

    // A query may read a row as null, which a list of rows can hold and its type can't say.
    @SuppressWarnings("NullAway")
    private static <R> List<R> present(List<@Nullable R> rows) {
        return Collections.unmodifiableList(rows);
    }

    @SuppressWarnings("NullAway")
    private static <R> Stream<R> present(Stream<@Nullable R> rows) {
        return rows;
    }
}
