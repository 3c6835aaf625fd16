package dev.hysteria.mutation;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.golden.Areas;
import dev.hysteria.golden.GoldenCase;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.reference.Agreement;
import dev.hysteria.reference.ReferenceDatabase;
import dev.hysteria.reference.SampleStock;
import dev.hysteria.sample.Samples;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The golden statements over the sample tables. */
final class SamplesExam implements Exam {
    private static final long SEED = 1;

    private final List<GoldenCase> cases;
    private final FreshDatabase database;
    private final Connection connection;
    private final ReferenceDatabase reference = new ReferenceDatabase();
    private final Agreement right;
    private final Set<Integer> unfair = new HashSet<>();
    private Agreement examined;

    SamplesExam(RunningDatabase running) throws SQLException {
        this.cases = Areas.cases().stream()
                .filter(golden -> golden.setting() == GoldenCase.Setting.SAMPLES)
                .filter(golden -> !Agreement.TIES.contains(golden.path()))
                .filter(golden -> golden.statements().stream().noneMatch(SamplesExam::mayCommit))
                .toList();
        this.database = TestDatabases.fresh(running);
        this.connection = Dialects.connect(database);
        connection.setAutoCommit(false);
        PlainJdbc server = new PlainJdbc(connection, Dialects.of(running.database()));
        fill(server);
        this.right = new Agreement(server, reference, Samples.ALL);
        this.examined = right;
    }

    /** Whether the statement can't be rolled back everywhere, so that the next would not find the same rows. */
    private static boolean mayCommit(Statement statement) {
        return statement instanceof Ddl || statement instanceof Command.Truncate;
    }

    private void fill(PlainJdbc server) throws SQLException {
        for (Ddl change : Samples.createAll()) {
            reference.execute(change);
            for (RenderedSql sql : SqlInterpreter.renderDdl(change, server.dialect())) {
                server.run(sql.text());
            }
        }
        for (var insert : SampleStock.inserts(SEED)) {
            var statement = insert.statement();
            var unused = reference.answer(statement);
            server.execute(statement);
        }
        connection.commit();
    }

    @Override
    public String title() {
        return "golden statements";
    }

    @Override
    public int size() {
        return cases.size();
    }

    @Override
    public List<Statement> statements(int question) {
        return cases.get(question).statements();
    }

    @Override
    public void examine(Dialect dialect) {
        examined = new Agreement(new PlainJdbc(connection, dialect), reference, Samples.ALL);
    }

    @Override
    public Marked mark(int question) {
        return mark(examined, question);
    }

    @Override
    public boolean isFair(int question) {
        if (!unfair.contains(question) && mark(right, question).mark() != Mark.RIGHT) {
            unfair.add(question);
        }
        return !unfair.contains(question);
    }

    private Marked mark(Agreement agreement, int question) {
        try {
            Agreement.Finding finding = agreement.of(cases.get(question).statements());
            if (finding.verdict() == Agreement.Verdict.REFUSED_BY_REFERENCE) {
                return accepted(agreement.server(), question);
            }
            Mark mark = switch (finding.verdict()) {
                case AGREED -> Mark.RIGHT;
                case REFUSED_BY_SERVER, REFUSED_BY_REFERENCE, NOT_COMPARED -> Mark.REFUSED;
                case DIFFERENT -> finding.words().startsWith("the server failed") ? Mark.FAILED : Mark.WRONG;
            };
            return new Marked(mark, cases.get(question).path() + ": " + finding.words());
        } catch (SQLException | RuntimeException failure) {
            return Exam.failed(failure);
        }
    }

    /** Whether the server takes a case that the reference can't evaluate, raw SQL as a rule. */
    private Marked accepted(PlainJdbc server, int question) throws SQLException {
        try {
            for (Statement statement : cases.get(question).statements()) {
                server.execute(statement);
            }
            return new Marked(Mark.RIGHT, "");
        } catch (UnsupportedFeature refusal) {
            return new Marked(Mark.REFUSED, refusal.getMessage());
        } catch (SQLException failure) {
            return Exam.failed(failure);
        } finally {
            connection.rollback();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            database.close();
        }
    }
}
