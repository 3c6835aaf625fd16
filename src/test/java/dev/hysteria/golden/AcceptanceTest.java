package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.query.Command;
import dev.hysteria.sample.SampleRows;
import dev.hysteria.sample.Samples;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabases;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Every golden statement runs on its server: it is refused by name by the dialect, or accepted. */
class AcceptanceTest {
    @EveryDatabase
    void everyGoldenStatementIsAccepted(RunningDatabase server) throws SQLException {
        Dialect dialect = Dialects.ALL.stream()
                .filter(spoken -> spoken.name().equals(server.database().title()))
                .findFirst()
                .orElseThrow();
        List<String> refused = new ArrayList<>();
        int accepted = 0;
        try (FreshDatabase samples = TestDatabases.fresh(server);
                Connection connection = connect(samples, dialect)) {
            create(connection, dialect);
            for (GoldenCase golden : Areas.cases()) {
                Optional<String> error = switch (golden.setting()) {
                    case SAMPLES -> error(golden, dialect, connection);
                    case EMPTY -> errorInEmptyDatabase(golden, dialect, server);
                    case NOWHERE -> Optional.empty();
                };
                error.ifPresent(message -> refused.add(golden.path() + ": " + message));
                accepted += error.isPresent() ? 0 : 1;
            }
        }
        System.out.println(dialect.name() + " accepts " + accepted + " golden cases of "
                + Areas.cases().size());

        assertThat(refused).as("What %s does not accept", server).isEmpty();
    }

    private static Connection connect(FreshDatabase database, Dialect dialect) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(dialect.connection().properties());
        if (!database.user().isEmpty()) {
            properties.put("user", database.user());
            properties.put("password", database.password());
        }
        Connection connection = DriverManager.getConnection(database.jdbcUrl(), properties);
        dialect.connection().preparation().prepare(connection);
        return connection;
    }

    private static void create(Connection connection, Dialect dialect) throws SQLException {
        run(connection, dialect, List.copyOf(Samples.createAll()));
        for (Command rows : SampleRows.insertAll()) {
            run(connection, dialect, List.of(rows.statement()));
        }
    }

    private static Optional<String> errorInEmptyDatabase(GoldenCase golden, Dialect dialect, RunningDatabase server)
            throws SQLException {
        try (FreshDatabase empty = TestDatabases.fresh(server);
                Connection connection = connect(empty, dialect)) {
            return error(golden, dialect, connection);
        }
    }

    /** Runs a case in a transaction that leaves nothing behind; the server's message when it refuses. */
    private static Optional<String> error(GoldenCase golden, Dialect dialect, Connection connection)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (List<Statement> script : GoldenText.scripts(golden.statements())) {
                run(connection, dialect, script);
            }
            return Optional.empty();
        } catch (UnsupportedFeature refusal) {
            return Optional.empty();
        } catch (SQLException refusal) {
            return Optional.of(refusal.getMessage());
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void run(Connection connection, Dialect dialect, List<Statement> script) throws SQLException {
        for (RenderedSql sql : GoldenText.rendered(script, dialect)) {
            try (PreparedStatement prepared = connection.prepareStatement(sql.text())) {
                new Binding(dialect, connection).bind(prepared, sql.parameters());
                if (prepared.execute()) {
                    exhaust(prepared.getResultSet());
                }
            }
        }
    }

    private static void exhaust(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                assertThat(rows.getMetaData().getColumnCount()).isPositive();
            }
        }
    }
}
