package dev.hysteria.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.DatabaseException;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.explain.ExecutionPlan;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.sample.SampleRows;
import dev.hysteria.sample.Samples;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Every golden query and command has a plan on its server, in a form that is read. */
class PlansTest {
    private static final int QUERIES_AT_LEAST = 200;

    private final List<String> unread = new ArrayList<>();
    private int read;

    @EveryDatabase
    @Scenario(141)
    void everyGoldenStatementIsExplained(FreshDatabase samples) {
        Dialect dialect = Dialects.ALL.stream()
                .filter(spoken -> spoken.name().equals(samples.database().title()))
                .findFirst()
                .orElseThrow();
        try (TreeSession session = TreeSession.over(samples, dialect)) {
            session.define(Samples.createAll());
            SampleRows.insertAll().forEach(rows -> session.execute(rows.statement()));
            for (GoldenCase golden : Areas.cases()) {
                if (golden.setting() == GoldenCase.Setting.SAMPLES
                        && golden.statements().size() == 1) {
                    explained(golden.path(), golden.statements().getFirst(), session);
                }
            }
        }
        assertThat(unread).isEmpty();
        assertThat(read).isGreaterThan(QUERIES_AT_LEAST);
    }

    private void explained(String path, Statement statement, TreeSession session) {
        try {
            switch (statement) {
                case Query query -> {
                    check(path, session.explain(query));
                    check(path, session.explainAnalyze(query));
                }
                case Command command -> check(path, session.explain(command));
                case Ddl ddl -> {}
            }
        } catch (UnsupportedFeature refused) {
            assertThat(refused.dialect()).isNotBlank();
        } catch (DatabaseException | IllegalArgumentException failure) {
            unread.add(path + ": " + failure.getMessage());
        }
    }

    private void check(String path, ExecutionPlan plan) {
        read++;
        // one database has nothing to say of the insert of given values
        if ((plan.roots().isEmpty() && !plan.text().isEmpty())
                || plan.steps().anyMatch(step -> step.operation().isBlank())) {
            unread.add(path + ": " + plan.text());
        }
    }
}
