package dev.hysteria.judge;

import dev.hysteria.ast.Ddl;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PostgreSQL that understands another database's statements, as far as it goes: they are translated, and functions, operators and
 * collations that PostgreSQL lacks or means otherwise are made in it after the other's manual.
 */
public final class StandIn implements AutoCloseable {
    private static final Path SHIMS = Path.of("src/test/resources/judge");

    private final FreshDatabase database;
    private final Connection administration;
    private final Connection connection;
    private final PlainJdbc jdbc;

    private StandIn(Dialect dialect, PlainJdbc.Wording wording, String shims) {
        this.database = TestDatabases.fresh(TestDatabase.POSTGRES);
        try {
            this.administration = database.connect();
            this.connection = byCodePoint();
            this.jdbc = new PlainJdbc(connection, dialect, wording);
            jdbc.run("SET TIME ZONE 'UTC'");
            // A recursion that does not end should be seen as a failure.
            jdbc.run("SET statement_timeout = '20s'");
            jdbc.run("SET temp_file_limit = '500MB'");
            jdbc.run(Files.readString(SHIMS.resolve(shims)));
        } catch (SQLException failure) {
            database.close();
            throw new IllegalStateException(shims + " can't be made", failure);
        } catch (IOException failure) {
            database.close();
            throw new UncheckedIOException(failure);
        }
    }

    /** A database beside the fresh one, in which texts are ordered by code point and every letter has its other case. */
    private Connection byCodePoint() throws SQLException {
        try (Statement statement = administration.createStatement()) {
            statement.execute("CREATE DATABASE " + ordered()
                    + " TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'");
        }
        return DriverManager.getConnection(
                database.jdbcUrl().replace(database.name(), ordered()), database.user(), database.password());
    }

    private String ordered() {
        return database.name() + "_c";
    }

    /** {@return one for CockroachDB} */
    public static StandIn cockroach() {
        return new StandIn(CockroachDialect.INSTANCE, new CockroachWording(), "cockroach.sql");
    }

    /** {@return one for SQL Server; without the translator the test is skipped and says so} */
    public static StandIn sqlServer() {
        return new StandIn(SqlServerDialect.INSTANCE, new SqlServerWording(), "sqlserver.sql");
    }

    /** {@return one for Oracle; without the translator the test is skipped and says so} */
    public static StandIn oracle() {
        OracleWording wording = new OracleWording();
        return new StandIn(wording.dialect(), wording, "oracle.sql");
    }

    /** {@return what runs trees on it, in the words of the database that it stands in for} */
    public PlainJdbc jdbc() {
        return jdbc;
    }

    /** {@return which database it stands in for, and what it is} */
    public String title() {
        return jdbc.dialect().name() + "'s text on PostgreSQL " + database.version();
    }

    /** Makes changes to what it contains besides rows. */
    public void define(List<Ddl> changes) throws SQLException {
        for (Ddl change : changes) {
            RenderedSql words = jdbc.wording().of(change);
            try {
                jdbc.run(words.text());
            } catch (SQLException failure) {
                throw jdbc.wording().explained(failure, words);
            }
        }
    }

    /** {@return what a text of its language answers, each row's values joined by commas; a null is {@code NULL}} */
    List<String> answers(String sql) throws SQLException {
        RenderedSql words = new RenderedSql(((TranslatedWording) jdbc.wording()).translated(sql), List.of(), List.of());
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(words.text())) {
                return rows;
            }
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        String value = result.getString(i);
                        row.add(value == null ? "NULL" : value);
                    }
                    rows.add(String.join(", ", row));
                }
            }
            return rows;
        } catch (SQLException failure) {
            throw explained(failure, words);
        }
    }

    /** {@return several texts as one} */
    static RenderedSql script(List<RenderedSql> texts) {
        return new RenderedSql(
                texts.stream().map(RenderedSql::text).collect(Collectors.joining(";\n")), List.of(), List.of());
    }

    /** {@return the failure, told apart from a text that is not understood} */
    static SQLException explained(SQLException failure, RenderedSql words) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("42") || state.startsWith("0A") || isDocumented(failure)
                ? new NotTaken(failure.getMessage() + "\n      " + words.text())
                : new SQLException(failure.getMessage() + "\n      " + words.text(), state, failure);
    }

    /** Whether the database would refuse it, as the page about meanings says it does. */
    private static boolean isDocumented(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .contains("Object or array cannot be found in the specified JSON path");
    }

    @Override
    public void close() {
        try (administration;
                Statement statement = administration.createStatement()) {
            connection.close();
            if (jdbc.wording() instanceof TranslatedWording translated) {
                translated.close();
            }
            statement.execute("DROP DATABASE " + ordered());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            database.close();
        }
    }
}
