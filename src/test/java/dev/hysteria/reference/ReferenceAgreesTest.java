package dev.hysteria.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Ddl;
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
import dev.hysteria.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every golden statement over the sample tables does on every server what it does in the reference, unless one refuses it by name. */
class ReferenceAgreesTest {
    /** What differs, and must be left out here as soon as it does not any more. */
    private static final Map<String, Set<TestDatabase>> KNOWN = Map.of(
            // rows with equal keys come in any order inside the text
            "grouping/text-aggregate-nulls", Set.of(TestDatabase.POSTGRES),
            // a null that is put: a JSON null on the one, nothing where it does not fit on the other
            "json/set-document", Set.of(TestDatabase.SQLITE, TestDatabase.POSTGRES));

    @EveryDatabase({TestDatabase.SQLITE, TestDatabase.POSTGRES})
    void onEveryGoldenStatement(FreshDatabase database) throws SQLException {
        List<String> differences = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        try (Connection connection = Dialects.connect(database)) {
            PlainJdbc server = new PlainJdbc(connection, Dialects.of(database.database()));
            connection.setAutoCommit(false);
            Agreement agreement = new Agreement(server, filled(server), Samples.ALL);
            for (GoldenCase golden : Areas.cases()) {
                if (golden.setting() == GoldenCase.Setting.SAMPLES
                        && golden.statements().stream().noneMatch(statement -> statement instanceof Ddl)) {
                    Finding finding = agreement.of(golden.statements());
                    verdicts.merge(finding.verdict(), 1, Integer::sum);
                    boolean known = isKnown(golden, database.database());
                    if (finding.verdict() == Verdict.DIFFERENT ? !known : known) {
                        differences.add(golden.path() + ": " + finding.words());
                    } else if (finding.verdict() == Verdict.REFUSED_BY_REFERENCE) {
                        refused.add(golden.path() + ": " + finding.words());
                    }
                }
            }
        }
        System.out.println("The reference and " + database.database().title() + ": " + verdicts + ", refused by the"
                + " reference " + refused);

        assertThat(differences).isEmpty();
    }

    private static boolean isKnown(GoldenCase golden, TestDatabase database) {
        return KNOWN.getOrDefault(golden.path(), Set.of()).contains(database);
    }

    private static ReferenceDatabase filled(PlainJdbc server) throws SQLException {
        ReferenceDatabase reference = new ReferenceDatabase();
        for (Ddl change : Samples.createAll()) {
            reference.execute(change);
            for (RenderedSql sql : SqlInterpreter.renderDdl(change, server.dialect())) {
                server.run(sql.text());
            }
        }
        for (Command insert : SampleStock.inserts(1)) {
            var statement = insert.statement();
            var unused = reference.answer(statement);
            server.execute(statement);
        }
        server.connection().commit();
        return reference;
    }
}
