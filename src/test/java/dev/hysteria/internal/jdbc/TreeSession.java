package dev.hysteria.internal.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.expression.Row;
import dev.hysteria.expression.RowReader;
import dev.hysteria.query.Tags;
import dev.hysteria.testing.FreshDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs trees as a session runs its statements: rendered, bound and read by the same code, on a pool of one connection. */
public final class TreeSession implements TreeRunner {
    private final Connections connections;
    private final Statements statements;
    private final Place place;

    private TreeSession(Connections connections) {
        this(connections, Statements.of(connections), new SourcePlace(connections));
    }

    private TreeSession(Connections connections, Statements statements, Place place) {
        this.connections = connections;
        this.statements = statements;
        this.place = place;
    }

    /** {@return a session over a database of the tests} */
    public static TreeSession over(FreshDatabase database, Dialect dialect) {
        ConnectionSettings settings =
                new ConnectionSettings(database.jdbcUrl(), database.user(), database.password(), dialect, Map.of());
        HikariConfig pool = new HikariConfig();
        pool.setMaximumPoolSize(1);
        pool.setDataSource(new DriverSource(
                Drivers.of(dialect.connection(), settings.url()),
                settings.url(),
                settings.properties(),
                dialect.connection().preparation()));
        SessionSettings session = new SessionSettings(
                Optional.empty(), 1_000, ValueVisibility.SHOWN, Duration.ofMinutes(1), Tags::none, List.of());
        return new TreeSession(new Connections(dialect, new PooledSource(new HikariDataSource(pool)), session));
    }

    @Override
    public List<List<@Nullable Object>> rows(Query query) {
        return present(statements.queries().list(place, query, reader(query.items())));
    }

    @Override
    public List<List<@Nullable Object>> returned(Command command, List<SelectItem> items) {
        return present(statements.commands().returning(place, command, reader(items)));
    }

    @Override
    public long execute(Command command) {
        return statements.commands().execute(place, command);
    }

    /** {@return how the database means to run a statement} */
    public ExecutionPlan explain(Statement statement) {
        return new JdbcSession(statements, place).explain(statement);
    }

    /** {@return how the database ran a query} */
    public ExecutionPlan explainAnalyze(Query query) {
        return new JdbcSession(statements, place).explainAnalyze(query);
    }

    @Override
    public void define(List<Ddl> changes) {
        new JdbcSession(statements, place).define(changes);
    }

    @Override
    public <T> T transaction(Function<? super TreeRunner, T> work) {
        return place.within(
                TransactionSettings.DEFAULT, part -> work.apply(new TreeSession(connections, statements, part)));
    }

    @Override
    public void close() {
        connections.close();
    }

    private static RowReader<List<@Nullable Object>> reader(List<SelectItem> items) {
        return row -> values(row, items.size());
    }

    private static List<@Nullable Object> values(Row row, int columns) {
        List<@Nullable Object> values = new ArrayList<>(columns);
        for (int i = 0; i < columns; i++) {
            values.add(row.value(i));
        }
        return Collections.unmodifiableList(values);
    }

    @SuppressWarnings("NullAway") // No row is read as null.
    private static List<List<@Nullable Object>> present(List<@Nullable List<@Nullable Object>> rows) {
        return Collections.unmodifiableList(rows);
    }
}
