package dev.hysteria.internal.jdbc;

import dev.hysteria.expression.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The current row of a result set. One for each result, moved by the result set. */
final class ResultRow implements Row {
    private final ResultSet result;
    private final ValueForm[] columns;
    private final StatementFailures failures;

    ResultRow(ResultSet result, ValueForm[] columns, StatementFailures failures) {
        this.result = result;
        this.columns = columns;
        this.failures = failures;
    }

    @Override
    public @Nullable Object value(int position) {
        try {
            return columns[position].read(result, position + 1);
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }
}
