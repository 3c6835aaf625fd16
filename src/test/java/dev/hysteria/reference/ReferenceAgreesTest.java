package dev.hysteria.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.GoldenCase;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Command;
import dev.hysteria.reference.Agreement.Finding;
import dev.hysteria.reference.Agreement.Verdict;
import dev.hysteria.sample.Samples;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabase;
import dev.hysteria.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every golden statement over the sample tables does on every server what it does in the reference, unless one refuses it by name. */
class ReferenceAgreesTest {
    private static final int SEEDS = 3;

    private static final Set<TestDatabase> BOTH_MYSQLS = EnumSet.of(TestDatabase.MYSQL, TestDatabase.MARIADB);

    private static final String NOT_DEFINED = "json/set-document: a null put into a JSON document";

    /** What differs, and why. */
    private static final Map<String, Set<TestDatabase>> KNOWN = Map.of(
            // a letter that is two in the other case, such as ß, stays as it is
            "text/lower-upper", BOTH_MYSQLS);

    @EveryDatabase
    void onEveryGoldenStatement(RunningDatabase server) throws SQLException {
        List<String> differences = new ArrayList<>();
        Set<String> refused = new TreeSet<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (long seed = 1; seed <= SEEDS; seed++) {
            try (FreshDatabase database = TestDatabases.fresh(server);
                    Connection connection = Dialects.connect(database)) {
                PlainJdbc jdbc = new PlainJdbc(connection, Dialects.of(server.database()));
                connection.setAutoCommit(false);
                Agreement agreement = new Agreement(jdbc, filled(jdbc, seed), Samples.ALL);
                for (GoldenCase golden : compared(server.database())) {
                    Finding finding = agreement.of(golden.statements());
                    verdicts.merge(finding.verdict(), 1, Integer::sum);
                    if (finding.verdict() == Verdict.DIFFERENT && !isKnown(golden, server.database())) {
                        differences.add(golden.path() + ", seed " + seed + ": " + finding.words());
                    } else if (finding.verdict() == Verdict.REFUSED_BY_REFERENCE) {
                        refused.add(golden.path() + ": " + finding.words());
                    }
                }
            }
        }
        System.out.println("The reference and " + server.database().title() + ": " + verdicts);

        assertThat(differences).isEmpty();
        assertThat(refused)
                .as("refused by the reference")
                .allMatch(words -> words.endsWith("raw SQL") || words.equals(NOT_DEFINED));
    }

    private static List<GoldenCase> compared(TestDatabase database) {
        return Areas.cases().stream()
                .filter(golden -> golden.setting() == GoldenCase.Setting.SAMPLES)
                .filter(golden -> golden.statements().stream().noneMatch(statement -> commits(statement, database)))
                .toList();
    }

    /** Whether the statement can't be rolled back, so that the next would not find the same rows. */
    private static boolean commits(Statement statement, TestDatabase database) {
        return statement instanceof Ddl
                || (statement instanceof dev.hysteria.ast.Command.Truncate
                        && (BOTH_MYSQLS.contains(database) || database == TestDatabase.ORACLE));
    }

    private static boolean isKnown(GoldenCase golden, TestDatabase database) {
        return Agreement.TIES.contains(golden.path())
                || KNOWN.getOrDefault(golden.path(), Set.of()).contains(database);
    }

    private static ReferenceDatabase filled(PlainJdbc server, long seed) throws SQLException {
        ReferenceDatabase reference = new ReferenceDatabase();
        for (Ddl change : Samples.createAll()) {
            reference.execute(change);
            for (RenderedSql sql : SqlInterpreter.renderDdl(change, server.dialect())) {
                server.run(sql.text());
            }
        }
        for (Command insert : SampleStock.inserts(seed)) {
            var statement = insert.statement();
            var unused = reference.answer(statement);
            server.execute(statement);
        }
        server.connection().commit();
        return reference;
    }
}
