package dev.hysteria.rewrite;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Returning;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.TableName;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database that executes trees as they are, by its dialect without the dialect's rewrites, but for the few named. */
final class Engine implements AutoCloseable {
    private final FreshDatabase database;
    private final Dialect dialect;
    private final List<Rewrite> needed;
    private final Connection connection;
    private @Nullable Savepoint filled;

    /** A new database; {@code needed} is what its dialect can't do without to say the tests' other forms. */
    Engine(FreshDatabase database, Dialect dialect, List<Rewrite> needed) throws SQLException {
        this.needed = needed;
        this.database = database;
        this.dialect = PlainDialect.of(dialect);
        this.connection = database.connect();
        dialect.connection().preparation().prepare(connection);
        for (Ddl table : Rows.tables()) {
            for (RenderedSql sql : SqlInterpreter.renderDdl(table, this.dialect)) {
                execute(sql.text());
            }
        }
        connection.setAutoCommit(false);
    }

    TestDatabase database() {
        return database.database();
    }

    /** Puts these rows, and no others, into the tables. */
    void fill(Rows rows) throws SQLException {
        connection.rollback();
        for (Command insert : rows.inserts()) {
            execute(sql(insert));
        }
        filled = connection.setSavepoint();
    }

    /** What the statement answers; of a command also what it leaves in {@code t}, whereupon it is undone. */
    Answer answer(Statement statement) throws SQLException {
        try {
            return switch (statement) {
                case Query query -> new Answer(columns(query), rows(sql(query), query.items()));
                case Command command -> written(command);
                case Ddl ddl -> throw new IllegalArgumentException("a definition has no answer: " + ddl);
            };
        } finally {
            connection.rollback(filled);
        }
    }

    /** The statement's text here. */
    String sql(Statement statement) {
        return SqlInterpreter.readable(said(statement), dialect);
    }

    private Statement said(Statement statement) {
        Statement said = statement;
        for (Rewrite rewrite : needed) {
            said = rewrite.apply(said);
        }
        return said;
    }

    private Answer written(Command command) throws SQLException {
        List<List<@Nullable Object>> answer = new ArrayList<>();
        List<SelectItem> returned = returned(command);
        if (returned.isEmpty()) {
            execute(sql(command));
        } else {
            answer.addAll(rows(sql(command), returned));
        }
        Query left = Query.Select.of(
                Rows.COLUMNS.stream()
                        .map(column -> Trees.as(column.name().text(), Trees.col("t." + column.name())))
                        .toList(),
                new Source.Table(TableName.of("t"), Trees.name("t")));
        answer.addAll(rows(sql(left), left.items()));
        return new Answer(List.of(), answer);
    }

    private static List<SelectItem> returned(Command command) {
        Returning returning = switch (command) {
            case Command.Insert insert -> insert.returning();
            case Command.Update update -> update.returning();
            case Command.Delete delete -> delete.returning();
            case Command.Truncate truncate -> new Returning.Nothing();
        };
        return returning instanceof Returning.Rows rows ? rows.items() : List.of();
    }

    private static List<String> columns(Query query) {
        return query.columns().stream().map(Object::toString).toList();
    }

    private List<List<@Nullable Object>> rows(String sql, List<SelectItem> items) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    row.add(value(result, i + 1, items.get(i).expression().type()));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failure) {
            throw new SQLException(sql + "\n" + failure.getMessage(), failure);
        }
    }

    private static @Nullable Object value(ResultSet result, int column, LogicalType type) throws SQLException {
        if (result.getObject(column) == null) {
            return null;
        }
        if (type instanceof LogicalType.Bool) {
            return result.getBoolean(column);
        }
        return type.isNumeric()
                ? new BigDecimal(result.getString(column)).stripTrailingZeros()
                : result.getString(column);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new SQLException(sql + "\n" + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }

    /** The rows of a statement, and the names of their columns. */
    record Answer(List<String> columns, List<List<@Nullable Object>> rows) {}
}
