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
import java.sql.Connection;
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
 * Runs one rendered statement on a leased connection: prepares, binds, limits its time, executes, logs, closes. What the
 * driver throws becomes the library's error, which the lease learns of. Stateless and shared.
 */
final class StatementRunner {
    private final Failures failures;
    private final ValueForms forms;
    private final SqlLog log;
    private final Watchdog watchdog = new Watchdog();

    StatementRunner(Connections connections) {
        this.failures = connections.failures();
        this.forms = new ValueForms(connections.dialect());
        this.log = new SqlLog(
                connections.settings().values(), connections.settings().slow());
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
        StatementFailures thrown = new StatementFailures(failures, sql, Stake.NOTHING);
        long start = System.nanoTime();
        PreparedStatement statement = null;
        try {
            statement = Preparing.PLAIN.prepare(lease, sql);
            bind(statement, sql.parameters());
            statement.setFetchSize(fetchSize);
            PreparedStatement running = statement;
            ResultSet found = within(lease, thrown, running, running::executeQuery);
            ResultRow row = new ResultRow(found, result.columns, thrown);
            return new RowCursor<>(lease, running, found, row, result.reader, rows -> log.ran(sql, rows, start));
        } catch (SQLException failure) {
            Quietly.close(statement);
            throw told(lease, thrown.of(failure));
        } catch (Throwable failure) {
            Quietly.close(statement);
            throw failure;
        }
    }

    /** {@return the rows of a statement's last result, each cell as text, empty for a null} */
    List<List<String>> texts(Lease lease, RenderedSql sql) {
        return run(lease, sql, Preparing.PLAIN, (statement, thrown) -> {
            List<List<String>> rows = lastTexts(statement, statement.execute());
            return new Ran<>(rows, rows.size());
        });
    }

    /** {@return the same of a statement without parameters, which is run as it stands: a setting made by a prepared one may end with it} */
    List<List<String>> directTexts(Lease lease, RenderedSql sql) {
        StatementFailures thrown = new StatementFailures(failures, sql, lease.stake());
        String text = sql.tagged(lease.tags().values()).text();
        try (Statement statement = lease.connection().createStatement()) {
            return within(lease, thrown, statement, () -> lastTexts(statement, statement.execute(text)));
        } catch (SQLException failure) {
            throw told(lease, thrown.of(failure));
        }
    }

    private <T> T run(Lease lease, RenderedSql sql, Preparing preparing, Execution<T> execution) {
        StatementFailures thrown = new StatementFailures(failures, sql, lease.stake());
        long start = System.nanoTime();
        try (PreparedStatement statement = preparing.prepare(lease, sql)) {
            bind(statement, sql.parameters());
            Ran<T> ran = within(lease, thrown, statement, () -> execution.on(statement, thrown));
            log.ran(sql, ran.rows(), start);
            return ran.value();
        } catch (SQLException failure) {
            throw told(lease, thrown.of(failure));
        }
    }

    private <T> T within(Lease lease, StatementFailures thrown, Statement statement, Step<T> step) throws SQLException {
        Optional<Duration> limit = lease.limit();
        if (limit.isEmpty()) {
            return step.take();
        }
        if (!limit.get().isPositive()) {
            throw new QueryTimeout(DatabaseFailure.found(thrown.shown()));
        }
        try (Watchdog.Watch watch = watchdog.watch(statement, limit.get())) {
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

    private static List<List<String>> lastTexts(Statement statement, boolean firstIsResult) throws SQLException {
        List<List<String>> rows = List.of();
        boolean result = firstIsResult;
        while (result || statement.getUpdateCount() != -1) {
            if (result) {
                try (ResultSet found = statement.getResultSet()) {
                    rows = texts(found);
                }
            }
            result = statement.getMoreResults();
        }
        return rows;
    }

    private static List<List<String>> texts(ResultSet found) throws SQLException {
        int columns = found.getMetaData().getColumnCount();
        List<List<String>> rows = new ArrayList<>();
        while (found.next()) {
            List<String> row = new ArrayList<>(columns);
            for (int i = 1; i <= columns; i++) {
                String text = found.getString(i);
                row.add(text == null ? "" : text);
            }
            rows.add(row);
        }
        return rows;
    }

    private static DatabaseException told(Lease lease, DatabaseException failure) {
        lease.failed(failure);
        return failure;
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

    @FunctionalInterface
    private interface Step<T> {
        T take() throws SQLException;
    }

    private enum Preparing {
        PLAIN {
            @Override
            PreparedStatement prepare(Connection connection, String sql) throws SQLException {
                return connection.prepareStatement(sql);
            }
        },
        WITH_GENERATED_KEYS {
            @Override
            PreparedStatement prepare(Connection connection, String sql) throws SQLException {
                return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
            }
        },
        /** In a block, because drivers take output parameters of calls and blocks only. */
        CALL {
            @Override
            PreparedStatement prepare(Connection connection, String sql) throws SQLException {
                return connection.prepareCall(sql);
            }

            @Override
            RenderedSql framed(RenderedSql sql) {
                return new RenderedSql("BEGIN " + sql.text() + "; END;", sql.parameters(), sql.outputs());
            }
        };

        PreparedStatement prepare(Lease lease, RenderedSql sql) throws SQLException {
            RenderedSql told = framed(sql).tagged(lease.tags().values());
            return prepare(lease.connection(), told.text());
        }

        RenderedSql framed(RenderedSql sql) {
            return sql;
        }

        abstract PreparedStatement prepare(Connection connection, String sql) throws SQLException;
    }
}
