package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.sample.Samples;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What CockroachDB would be sent, run by PostgreSQL: no CockroachDB runs where these tests were written. It accepts all that it accepts of its
 * own dialect, but for what CockroachDB has beyond it.
 */
class CockroachOnPostgresTest {

    /**
     * Integer division by two slashes, <a href="https://www.cockroachlabs.com/docs/stable/functions-and-operators">mod</a> of doubles, and
     * updates and deletes with an ordering and a limit.
     */
    private static final Pattern COCKROACH_ALONE =
            Pattern.compile("(?s)operator does not exist: .* // .*|function mod\\(double precision, .*"
                    + "|syntax error at or near \"(ORDER|LIMIT)\".*");

    @EveryDatabase(TestDatabase.POSTGRES)
    void postgresAcceptsTheCommonLanguage(FreshDatabase database) throws SQLException {
        List<String> refused = new ArrayList<>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            CockroachDialect.INSTANCE.connection().preparation().prepare(connection);
            for (Statement statement : Samples.createAll()) {
                run(connection, statement, CockroachDialect.INSTANCE);
            }
            connection.commit();
            for (GoldenCase golden : Areas.cases()) {
                if (golden.setting() == GoldenCase.Setting.SAMPLES
                        && error(golden, connection, PostgresDialect.INSTANCE).isEmpty()) {
                    error(golden, connection, CockroachDialect.INSTANCE)
                            .filter(message -> !COCKROACH_ALONE.matcher(message).matches())
                            .ifPresent(message -> refused.add(golden.path() + ": " + message));
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    private static Optional<String> error(GoldenCase golden, Connection connection, Dialect dialect)
            throws SQLException {
        try {
            for (Statement statement : golden.statements()) {
                run(connection, statement, dialect);
            }
            return Optional.empty();
        } catch (UnsupportedFeature named) {
            return Optional.empty();
        } catch (SQLException refusal) {
            return Optional.of(refusal.getMessage().replaceFirst("^ERROR: ", ""));
        } finally {
            connection.rollback();
        }
    }

    private static void run(Connection connection, Statement statement, Dialect dialect) throws SQLException {
        for (RenderedSql sql : GoldenText.rendered(List.of(statement), dialect)) {
            try (PreparedStatement prepared = connection.prepareStatement(sql.text())) {
                new Binding(dialect, connection).bind(prepared, sql.parameters());
                prepared.execute();
            }
        }
    }
}
