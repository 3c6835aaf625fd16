package dev.hysteria.internal.jdbc;

import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.DatabaseFailure;
import dev.hysteria.error.FailedStatement;
import dev.hysteria.error.QueryTimeout;
import dev.hysteria.expression.RowReader;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.RenderedSql.Parameter;
import dev.hysteria.type.LogicalType;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs one rendered statement on a leased connection: prepares, binds, limits its time, executes, closes. What the
 * driver throws becomes the library's error. Stateless and shared.
 */
final class StatementRunner {
    private final Failures failures;
    private final ValueForms forms;
    private final Observers observers;
    private final Watchdog watchdog = new Watchdog();

    StatementRunner(Connections connections) {
        this.failures = connections.failures();
        this.forms = new ValueForms(connections.dialect());
        this.observers = new Observers(connections);
    }

    ValueForms forms() {
        return forms;
    }

    /** {@return how errors show a statement} */
    FailedStatement shown(RenderedSql sql) {
        return failures.shown(sql);
    }

    /** {@return the rows of a query, or of a command that returns rows by itself} */
    <R> List<@Nullable R> rows(Lease lease, RenderedSql sql, Result<R> result) {
        return run(lease, sql, Preparing.PLAIN, (statement, thrown) -> {
            List<@Nullable R> rows = new ArrayList<>();
            try (ResultSet found = firstResult(statement)) {
                if (found != null) {
                    ResultRow row = new ResultRow(found, result.columns, thrown);
                    while (found.next()) {
                        rows.add(result.reader.read(row));
                    }
                }
            }
            return new Ran<>(rows, rows.size());
        });
    }

    /** {@return how many rows a command changed} */
    int count(Lease lease, RenderedSql sql) {
        return run(lease, sql, Preparing.PLAIN, (statement, thrown) -> {
            int count = statement.executeUpdate();
            return new Ran<>(count, count);
        });
    }

    /** {@return the keys that the database generated for the rows of an insert, in their order} */
    List<Object> generatedKeys(Lease lease, RenderedSql sql, LogicalType key) {
        ValueForm form = forms.of(key);
        return run(lease, sql, Preparing.WITH_GENERATED_KEYS, (statement, thrown) -> {
            int count = statement.executeUpdate();
            List<Object> keys = new ArrayList<>();
            try (ResultSet generated = statement.getGeneratedKeys()) {
                while (generated.next()) {
                    Object value = form.read(generated, 1);
                    if (value != null) {
                        keys.add(value);
                    }
                }
            }
            return new Ran<>(keys, count);
        });
    }

    /** {@return what a command gave back through its output parameters, read as one row} */
    <R> List<@Nullable R> outputs(Lease lease, RenderedSql sql, Result<R> result) {
        return run(lease, sql, Preparing.CALL, (statement, thrown) -> {
            CallableStatement call = (CallableStatement) statement;
            int inputs = sql.parameters().size();
            for (int i = 0; i < result.columns.length; i++) {
                call.registerOutParameter(inputs + i + 1, result.columns[i].outputType());
            }
            call.execute();
            ResultRow row = new ResultRow(OutputRow.of(call, inputs), result.columns, thrown);
            List<@Nullable R> rows = new ArrayList<>(1);
            rows.add(result.reader.read(row));
            return new Ran<>(rows, 1);
        });
    }

    /** {@return a result that is read bit by bit; closing it closes the lease} */
    <R> RowCursor<R> open(Lease lease, RenderedSql sql, Result<R> result, int fetchSize) {
        SentStatement sent = send(lease, sql, Stake.NOTHING);
        PreparedStatement statement = null;
        try {
            statement = sent.prepare(Preparing.PLAIN);
            bind(statement, sql.parameters());
            statement.setFetchSize(fetchSize);
            PreparedStatement running = statement;
            ResultSet found = within(sent.limit(), running::cancel, running::executeQuery);
            ResultRow row = new ResultRow(found, result.columns, sent.failures());
            return new RowCursor<>(sent, running, found, row, result.reader);
        } catch (SQLException failure) {
            Quietly.close(statement);
            throw sent.failed(failure);
        } catch (Throwable failure) {
            Quietly.close(statement);
            sent.broke(failure);
            throw failure;
        }
    }

    /** {@return the rows of a statement's last result, each cell as text, empty for a null} */
    List<List<String>> texts(Lease lease, RenderedSql sql) {
        return run(lease, sql, Preparing.PLAIN, (statement, thrown) -> {
            List<List<String>> rows = ResultTexts.last(statement, statement.execute());
            return new Ran<>(rows, rows.size());
        });
    }

    /** {@return the same of a statement without parameters, which is run as it stands: a setting made by a prepared one may end with it} */
    List<List<String>> directTexts(Lease lease, RenderedSql sql) {
        SentStatement sent = send(lease, sql, lease.stake());
        return ended(sent, () -> {
            try (Statement statement = sent.connection().createStatement()) {
                List<List<String>> rows = within(
                        sent.limit(),
                        statement::cancel,
                        () -> ResultTexts.last(statement, statement.execute(sent.text())));
                return new Ran<>(rows, rows.size());
            }
        });
    }

    private <T> T run(Lease lease, RenderedSql sql, Preparing preparing, Execution<T> execution) {
        SentStatement sent = send(lease, sql, lease.stake());
        return ended(sent, () -> {
            try (PreparedStatement statement = sent.prepare(preparing)) {
                bind(statement, sql.parameters());
                return within(sent.limit(), statement::cancel, () -> execution.on(statement, sent.failures()));
            }
        });
    }

    // ---- statements of many rows

    /** {@return a statement that {@link #repeat} runs} */
    PreparedStatement prepared(Lease lease, RenderedSql sql) {
        try {
            RenderedSql tagged = sql.tagged(lease.tags().values());
            return Preparing.PLAIN.prepare(lease.connection(), tagged.text());
        } catch (SQLException failure) {
            throw failed(lease, sql, failure);
        }
    }

    /** {@return the error for what a driver threw before a statement was sent} */
    DatabaseException failed(Lease lease, RenderedSql sql, SQLException thrown) {
        DatabaseException failure = failures.of(thrown, failures.shown(sql), lease.stake());
        lease.failed(failure);
        return failure;
    }

    /** Runs a prepared statement by what executes it and returns how many rows it wrote. */
    void repeat(Lease lease, RenderedSql sql, PreparedStatement statement, Step<Long> execution) {
        SentStatement sent = send(lease, sql, lease.stake());
        long unused = ended(sent, () -> {
            long rows = within(sent.limit(), statement::cancel, execution);
            return new Ran<>(rows, rows);
        });
    }

    /** {@return a statement that starts now and is sent in {@link #part}s} */
    SentStatement begin(Lease lease, RenderedSql sql) {
        return send(lease, sql, lease.stake());
    }

    /** {@return what a part of a statement results in, which may take as long as a statement that starts now} */
    <T> T part(Lease lease, SentStatement sent, Watchdog.Cancellation cancellation, Step<T> part) {
        try {
            Optional<Duration> limit = lease.limit();
            if (limit.filter(time -> !time.isPositive()).isPresent()) {
                throw new QueryTimeout(DatabaseFailure.found(sent.failures().shown()));
            }
            return within(limit, cancellation, part);
        } catch (SQLException failure) {
            throw sent.failed(failure);
        } catch (Throwable failure) {
            sent.broke(failure);
            throw failure;
        }
    }

    private SentStatement send(Lease lease, RenderedSql sql, Stake stake) {
        return SentStatement.on(lease, new StatementFailures(failures, sql, stake), observers);
    }

    private static <T> T ended(SentStatement sent, Step<Ran<T>> whole) {
        Ran<T> ran;
        try {
            ran = whole.take();
        } catch (SQLException failure) {
            throw sent.failed(failure);
        } catch (Throwable failure) {
            sent.broke(failure);
            throw failure;
        }
        sent.ended(ran.rows());
        return ran.value();
    }

    private <T> T within(Optional<Duration> limit, Watchdog.Cancellation cancellation, Step<T> step)
            throws SQLException {
        if (limit.isEmpty()) {
            return step.take();
        }
        try (Watchdog.Watch watch = watchdog.watch(cancellation, limit.get())) {
            try {
                return step.take();
            } catch (SQLException failure) {
                throw watch.barked() ? new java.sql.SQLTimeoutException(failure) : failure;
            }
        }
    }

    private void bind(PreparedStatement statement, List<Parameter> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            ValueForm form = forms.of(parameter.type());
            if (parameter.value() == null) {
                statement.setNull(i + 1, form.jdbcType());
            } else {
                form.bind(statement, i + 1, parameter.value());
            }
        }
    }

    /**
     * {@return the first result set; counts of what triggers did may come before it. None where a command can't find a row, which one
     * database answers with a count instead}
     */
    private static @Nullable ResultSet firstResult(PreparedStatement statement) throws SQLException {
        boolean result = statement.execute();
        int count = result ? -1 : statement.getUpdateCount();
        boolean nothing = count == 0;
        while (!result && count != -1) {
            result = statement.getMoreResults();
            count = statement.getUpdateCount();
        }
        ResultSet found = result ? statement.getResultSet() : null;
        if (found == null && !nothing) {
            throw new SQLException("The statement returned no rows, though it was asked for some");
        }
        return found;
    }

    /** What is read of each row, and how. */
    static final class Result<R> {
        private final ValueForm[] columns;
        private final RowReader<R> reader;

        Result(ValueForm[] columns, RowReader<R> reader) {
            this.columns = columns;
            this.reader = reader;
        }
    }

    private record Ran<T>(T value, long rows) {}

    @FunctionalInterface
    private interface Execution<T> {
        Ran<T> on(PreparedStatement statement, StatementFailures failures) throws SQLException;
    }

    /** A part of running a statement. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws SQLException;
    }
}
