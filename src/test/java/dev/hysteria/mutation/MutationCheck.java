package dev.hysteria.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.equivalence.Question;
import dev.hysteria.golden.Areas;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.RunningDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every dialect with one answer exchanged is told from the right one, or it is known why it can't be.
 *
 * <p>It takes some minutes per database, so it is not part of the build: {@code mvn verify -Dtest=MutationCheck}. What became of each mutation
 * is in {@code target/mutations}. {@code -Dmutation=TRIM} looks at those only in whose names that pattern is found, {@code
 * -Dhysteria.test.databases=mysql} at those of one database.
 */
class MutationCheck {
    private static final long SEED = 7_000;
    private static final int WORLDS = Integer.getInteger("mutation.worlds", 40);
    private static final Pattern LOOKED_AT = Pattern.compile(System.getProperty("mutation", ""));
    private static final int TABLE_QUESTIONS = 150;

    @EveryDatabase
    void everyMutationIsToldByAnswers(RunningDatabase running) throws SQLException, IOException {
        Dialect right = Dialects.of(running.database());
        List<Question> questions = withCastsFirst(Question.generated(SEED, WORLDS));
        List<Question> tables = new ArrayList<>(Question.contents(SEED));
        tables.addAll(questions.stream().limit(TABLE_QUESTIONS).toList());
        List<Exam> exams = List.of(
                new GeneratedExam(running, questions),
                new SamplesExam(running),
                new TablesExam(running, tables),
                ScriptsExam.ofDefinitions(running),
                new TypesExam(running),
                ScriptsExam.ofColumns(running),
                ScriptsExam.ofManyRows(running));
        Report report = new Report(right);
        try (Examiner examiner = new Examiner(running, exams)) {
            for (Mutation mutation : Mutations.of(right, arities(questions))) {
                if (LOOKED_AT.matcher(mutation.name()).find()) {
                    report.add(mutation, examiner.examine(mutation));
                }
            }
        }
        report.write();

        assertThat(report.unexplained()).isEmpty();
    }

    @Test
    void everyMutationOfADialectWithoutAServerIsToldByGoldenFiles() throws IOException {
        List<String> unexplained = new ArrayList<>();
        for (Dialect right : List.of(CockroachDialect.INSTANCE, SqlServerDialect.INSTANCE, OracleDialect.INSTANCE)) {
            Report report = new Report(right);
            for (Mutation mutation : Mutations.of(right, arities(List.of()))) {
                report.add(mutation, new Verdict(Verdict.Outcome.UNREACHED, "", 0, "not run"));
            }
            report.write();
            unexplained.addAll(report.unexplained());
        }
        assertThat(unexplained).isEmpty();
    }

    /** Types are named in casts, and of nulls, which are many and tell nothing. */
    private static List<Question> withCastsFirst(List<Question> questions) {
        return questions.stream()
                .sorted(Comparator.comparing(question -> !hasCast(question.statement())))
                .toList();
    }

    private static boolean hasCast(Statement statement) {
        AtomicBoolean found = new AtomicBoolean();
        Tree.visit(statement, node -> found.compareAndSet(false, node instanceof Expr.Cast));
        return found.get();
    }

    private static Arities arities(List<Question> questions) {
        List<Statement> statements = new ArrayList<>();
        Areas.cases().forEach(golden -> statements.addAll(golden.statements()));
        questions.forEach(question -> statements.add(question.statement()));
        return Arities.of(statements);
    }
}
