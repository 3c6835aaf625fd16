package dev.hysteria.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Proves that a rewrite keeps a statement's meaning: a judge executes the statement as it is, and engines execute what the rewrite makes of
 * it, on the same rows, many times. Rows must be equal as often as they occur; where the query is ordered, in their order, so that an
 * ordering that leaves ties must not tell them apart by other columns.
 *
 * <p>A test method takes it as a parameter. A dialect's own list of rewrites never takes part.
 */
final class RewriteVerifier implements AutoCloseable {
    private static final int TIMES = 25;

    private final Map<TestDatabase, Engine> engines = new EnumMap<>(TestDatabase.class);
    private final ReferenceEngine reference = new ReferenceEngine();
    private int answeredByReference;
    private int refusedByReference;

    /** What each statement means is what the judge answers; what it becomes must mean the same there and on the others. */
    void verify(TestDatabase judge, List<TestDatabase> others, Rewrite rewrite, List<? extends Statement> statements)
            throws SQLException {
        List<Case> cases = statements.stream()
                .map(statement -> new Case(statement, rewrite.apply(statement)))
                .toList();
        verify(judge, others, cases);
    }

    /** Statements and what became of them. */
    void verify(TestDatabase judge, List<TestDatabase> others, List<Case> cases) throws SQLException {
        List<Engine> all = new ArrayList<>();
        all.add(engine(judge));
        for (TestDatabase other : others) {
            all.add(engine(other));
        }
        for (long seed = 0; seed < TIMES; seed++) {
            Rows rows = Rows.of(seed);
            for (Engine engine : all) {
                engine.fill(rows);
            }
            reference.fill(rows);
            for (Case each : cases) {
                Engine.Answer expected = engine(judge).answer(each.before());
                agree(expected, each.before(), rows, engine(judge).sql(each.before()));
                agree(
                        expected,
                        each.after(),
                        rows,
                        "what becomes of " + engine(judge).sql(each.before()));
                for (Engine engine : all) {
                    compare(expected, engine, each, engine(judge).sql(each.before()), rows);
                }
            }
        }
    }

    /** A statement and what became of it. */
    record Case(Statement before, Statement after) {
        Case {
            assertThat(after).as("there was something to rewrite").isNotEqualTo(before);
        }
    }

    /** The reference means the same, unless it refuses by name. */
    private void agree(Engine.Answer expected, Statement statement, Rows rows, String sql) {
        Engine.Answer actual;
        try {
            actual = reference.answer(statement);
        } catch (UnsupportedFeature refusal) {
            refusedByReference++;
            return;
        }
        answeredByReference++;
        compare(
                expected,
                actual,
                statement,
                () -> "the reference, seed %d%n t %s%n u %s%n %s%n".formatted(rows.seed(), rows.t(), rows.u(), sql));
    }

    private static void compare(Engine.Answer expected, Engine engine, Case each, String before, Rows rows)
            throws SQLException {
        Engine.Answer actual = engine.answer(each.after());
        Supplier<String> about = () -> "%s, seed %d%n t %s%n u %s%n before %s%n after  %s%n"
                .formatted(engine.database(), rows.seed(), rows.t(), rows.u(), before, engine.sql(each.after()));
        compare(expected, actual, each.before(), about);
    }

    private static void compare(
            Engine.Answer expected, Engine.Answer actual, Statement statement, Supplier<String> about) {
        assertThat(actual.columns()).as(about).isEqualTo(expected.columns());
        if (isOrdered(statement)) {
            assertThat(actual.rows()).as(about).isEqualTo(expected.rows());
        } else {
            assertThat(actual.rows()).as(about).containsExactlyInAnyOrderElementsOf(expected.rows());
        }
    }

    private static boolean isOrdered(Statement statement) {
        return statement instanceof Query query
                && switch (query) {
                    case Query.Select select -> !select.ordering().isEmpty();
                    case Query.SetOperation operation -> !operation.ordering().isEmpty();
                    case Query.With with -> isOrdered(with.body());
                };
    }

    private Engine engine(TestDatabase database) throws SQLException {
        Engine engine = engines.get(database);
        if (engine == null) {
            engine = engine(TestDatabases.fresh(database));
            engines.put(database, engine);
        }
        return engine;
    }

    private static Engine engine(FreshDatabase fresh) throws SQLException {
        List<Rewrite> needed = List.of(
                new FilterByCase(),
                new SubqueryByDerived(),
                new OwnTableByDerived(),
                new NullOrderByKey(NullOrderByKey.Times.AS_OTHERS));
        return switch (fresh.database()) {
            case POSTGRES -> new Engine(fresh, PostgresDialect.INSTANCE, List.of());
            case SQLITE -> new Engine(fresh, SqliteDialect.INSTANCE, List.of(new JoinedDeleteByExists()));
            case MYSQL -> new Engine(fresh, MySqlDialect.INSTANCE, needed);
            case MARIADB -> new Engine(fresh, MariaDbDialect.INSTANCE, needed);
            case COCKROACH, SQLSERVER, ORACLE, REDIS, MONGO ->
                throw new IllegalArgumentException("No engine of " + fresh.database());
        };
    }

    @Override
    public void close() throws SQLException {
        System.out.println("The reference answered " + answeredByReference
                + " statements of the proofs as their judges did," + " and refused " + refusedByReference);
        for (Engine engine : engines.values()) {
            engine.close();
        }
    }

    /** Gives each run one verifier. */
    static final class Provider implements ParameterResolver {
        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Provider.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RewriteVerifier.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(SPACE)
                    .getOrComputeIfAbsent(RewriteVerifier.class, key -> new RewriteVerifier());
        }
    }
}
