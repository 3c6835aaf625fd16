package dev.hysteria.internal.jdbc;

import dev.hysteria.interpret.RenderedSql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement that is prepared once and run for many rows. One thread. */
final class RepeatedStatement implements AutoCloseable {
    private final StatementRunner runner;
    private final Lease lease;
    private final RenderedSql sql;
    private final PreparedStatement statement;
    private final ValueForm[] forms;

    RepeatedStatement(StatementRunner runner, Lease lease, RenderedSql sql) {
        this.runner = runner;
        this.lease = lease;
        this.sql = sql;
        this.forms = runner.forms()
                .of(sql.parameters().stream().map(RenderedSql.Parameter::type).toList());
        this.statement = runner.prepared(lease, sql);
    }

    /** Sets the parameters from {@code first} on, counted from 0, to some places of a row. */
    void bind(int first, @Nullable Object[] row, List<Integer> places) {
        try {
            for (int i = 0; i < places.size(); i++) {
                ValueForm form = forms[first + i];
                Object value = row[places.get(i)];
                if (value == null) {
                    statement.setNull(first + i + 1, form.jdbcType());
                } else {
                    form.bind(statement, first + i + 1, value);
                }
            }
        } catch (SQLException failure) {
            throw runner.failed(lease, sql, failure);
        }
    }

    /** Keeps what the parameters are set to for {@link #runBatch}. */
    void addBatch() {
        try {
            statement.addBatch();
        } catch (SQLException failure) {
            throw runner.failed(lease, sql, failure);
        }
    }

    /** Runs it for each set of parameters that was kept. */
    void runBatch() {
        runner.repeat(lease, sql, statement, () -> (long) statement.executeBatch().length);
    }

    /** Runs it. */
    void run() {
        runner.repeat(lease, sql, statement, () -> (long) statement.executeUpdate());
    }

    @Override
    public void close() {
        Quietly.close(statement);
    }
}
