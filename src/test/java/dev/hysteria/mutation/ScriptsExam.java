package dev.hysteria.mutation;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.internal.jdbc.TreeSession;
import dev.hysteria.testing.FreshDatabase;
import dev.hysteria.testing.RunningDatabase;
import dev.hysteria.testing.TestDatabases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Scripts, each in an empty database. */
final class ScriptsExam implements Exam {
    private final RunningDatabase running;
    private final List<Script> scripts;
    private final Predicate<Mutation> about;
    private final Map<Integer, List<String>> expected = new HashMap<>();
    private final Set<Integer> unfair = new HashSet<>();
    private Dialect examined;

    private ScriptsExam(RunningDatabase running, List<Script> scripts, Predicate<Mutation> about) {
        this.running = running;
        this.scripts = scripts;
        this.about = about;
        this.examined = Dialects.of(running.database());
    }

    static ScriptsExam ofDefinitions(RunningDatabase running) {
        return new ScriptsExam(running, Scripts.all(), mutation -> true);
    }

    static ScriptsExam ofColumns(RunningDatabase running) {
        return new ScriptsExam(
                running,
                ColumnScripts.all(),
                mutation -> mutation.family() == Mutation.Family.TYPE || mutation.family() == Mutation.Family.CHECK);
    }

    static ScriptsExam ofManyRows(RunningDatabase running) {
        return new ScriptsExam(running, Scripts.ofManyRows(), mutation -> mutation.family() == Mutation.Family.LIMIT);
    }

    @Override
    public boolean isAbout(Mutation mutation) {
        return about.test(mutation);
    }

    @Override
    public String title() {
        return "scripts";
    }

    @Override
    public int size() {
        return scripts.size();
    }

    @Override
    public List<Statement> statements(int question) {
        return scripts.get(question).statements();
    }

    @Override
    public void examine(Dialect dialect) {
        examined = dialect;
    }

    @Override
    public Marked mark(int question) {
        return mark(question, examined);
    }

    @Override
    public boolean isFair(int question) {
        if (!unfair.contains(question)
                && mark(question, Dialects.of(running.database())).mark() != Mark.RIGHT) {
            unfair.add(question);
        }
        return !unfair.contains(question);
    }

    private Marked mark(int question, Dialect dialect) {
        Script script = scripts.get(question);
        try (FreshDatabase database = TestDatabases.fresh(running);
                TreeSession session = TreeSession.over(database, dialect)) {
            List<String> wanted = expected.computeIfAbsent(question, q -> script.expected());
            List<String> got = script.answers(session);
            Mark mark = Script.agree(got, wanted)
                    ? Mark.RIGHT
                    : got.stream().anyMatch(Script::isFailure) ? Mark.FAILED : Mark.WRONG;
            return new Marked(mark, script.name() + ": " + got + " instead of " + wanted);
        } catch (UnsupportedFeature refusal) {
            return new Marked(Mark.REFUSED, refusal.getMessage());
        }
    }

    @Override
    public void close() {}
}
