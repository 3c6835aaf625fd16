package dev.hysteria.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Ddl;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.GoldenCase;
import dev.hysteria.query.Command;
import dev.hysteria.reference.Agreement;
import dev.hysteria.reference.Agreement.Finding;
import dev.hysteria.reference.Agreement.Verdict;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.reference.SampleStock;
import dev.hysteria.sample.Samples;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the golden statements of the databases that don't run here mean, as far as stand-ins understand them. */
class StandInsTest {
    private static final int SEEDS = Math.max(1, Integer.getInteger("properties.tries", 100) / 100);

    /** Rows with equal keys come in any order, and so which of them are kept, or in which order their texts are joined, is open. */
    private static final Set<String> TIES = Set.of(
            "grouping/text-aggregate-nulls",
            "select/distinct-on",
            "select/limit-inside",
            "cte/order-limit",
            "json/text-compared");

    /** A letter that is two in the other case, such as ß, stays as it is. */
    private static final String TWO_LETTERS = "text/lower-upper";

    /** PostgreSQL has no full join by an inequality. */
    private static final String FULL_JOIN_BY_ORDER = "difference/full-join-by-order";

    /** SQL Server can't put a scalar into a document either, which the page about meanings says. */
    private static final Set<String> NOT_OF_SQL_SERVER = Set.of(FULL_JOIN_BY_ORDER, "json/set", "update/json");

    @Test
    void cockroachMeansWhatTheReferenceDoes() throws SQLException {
        Outcome outcome = compared(StandIn::cockroach);

        assertThat(outcome.differences).containsOnlyKeys(TWO_LETTERS);
        assertThat(outcome.notCompared).isEmpty();
    }

    @Test
    void sqlServerMeansWhatTheReferenceDoes() throws SQLException {
        Outcome outcome = compared(StandIn::sqlServer);

        assertThat(outcome.differences).containsOnlyKeys(TWO_LETTERS);
        assertThat(outcome.notCompared.keySet()).isEqualTo(NOT_OF_SQL_SERVER);
    }

    @Test
    void oracleMeansWhatTheReferenceDoes() throws SQLException {
        Outcome outcome = compared(StandIn::oracle);

        assertThat(outcome.differences).containsOnlyKeys(TWO_LETTERS);
        assertThat(outcome.notCompared).containsOnlyKeys(FULL_JOIN_BY_ORDER);
    }

    private static Outcome compared(Supplier<StandIn> made) throws SQLException {
        Outcome outcome = new Outcome();
        String title = "";
        for (long seed = 1; seed <= SEEDS; seed++) {
            try (StandIn standIn = made.get()) {
                title = standIn.title();
                ReferenceDatabase reference = filled(standIn, seed);
                standIn.jdbc().connection().setAutoCommit(false);
                Agreement agreement = new Agreement(standIn.jdbc(), reference, Samples.ALL);
                for (GoldenCase golden : Areas.cases()) {
                    if (golden.setting() == GoldenCase.Setting.SAMPLES
                            && golden.statements().stream().noneMatch(Ddl.class::isInstance)) {
                        outcome.add(golden, seed, agreement.of(golden.statements()));
                    }
                }
            }
        }
        System.out.println(title + ", golden cases: " + outcome.verdicts);
        outcome.notCompared.forEach((path, reason) -> System.out.println("  not compared: " + path + ": " + reason));
        return outcome;
    }

    private static ReferenceDatabase filled(StandIn standIn, long seed) throws SQLException {
        ReferenceDatabase reference = new ReferenceDatabase();
        List<Ddl> tables = List.copyOf(Samples.createAll());
        tables.forEach(reference::execute);
        standIn.define(tables);
        for (Command insert : SampleStock.inserts(seed)) {
            var unused = reference.answer(insert.statement());
            standIn.jdbc().execute(insert.statement());
        }
        return reference;
    }

    /** What came of all comparisons. */
    private static final class Outcome {
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private final Map<String, String> differences = new TreeMap<>();
        private final Map<String, String> notCompared = new TreeMap<>();

        void add(GoldenCase golden, long seed, Finding finding) {
            verdicts.merge(finding.verdict(), 1, Integer::sum);
            if (finding.verdict() == Verdict.DIFFERENT && !TIES.contains(golden.path())) {
                differences.putIfAbsent(golden.path(), "seed " + seed + ": " + finding.words());
            } else if (finding.verdict() == Verdict.NOT_COMPARED) {
                notCompared.putIfAbsent(golden.path(), finding.words());
            }
        }
    }
}
