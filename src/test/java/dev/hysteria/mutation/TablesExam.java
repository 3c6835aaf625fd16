package dev.hysteria.mutation;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Examinee;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.equivalence.Question;
import dev.hysteria.testing.RunningDatabase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Generated tables that the examined dialect itself creates and fills: all that was put into them is in them, and statements find it. */
final class TablesExam implements Exam {
    private final RunningDatabase running;
    private final List<Question> questions;
    private final Examinee right;
    private final Set<Integer> unfair = new HashSet<>();
    private @Nullable Examinee examinee;

    TablesExam(RunningDatabase running, List<Question> questions) {
        this.running = running;
        this.questions = questions;
        this.right = Examinee.on(running, Dialects.of(running.database()));
    }

    @Override
    public String title() {
        return "generated tables";
    }

    @Override
    public int size() {
        return questions.size();
    }

    @Override
    public List<Statement> statements(int question) {
        List<Statement> statements = new ArrayList<>(questions.get(question).ground());
        statements.add(questions.get(question).statement());
        return statements;
    }

    @Override
    public void examine(Dialect dialect) {
        leave();
        examinee = Examinee.on(running, dialect);
    }

    @Override
    public Marked mark(int question) {
        if (examinee == null) {
            throw new IllegalStateException("nobody is examined");
        }
        return examinee.mark(questions.get(question));
    }

    @Override
    public boolean isFair(int question) {
        if (!unfair.contains(question) && right.mark(questions.get(question)).mark() != Mark.RIGHT) {
            unfair.add(question);
        }
        return !unfair.contains(question);
    }

    @Override
    public void close() {
        leave();
        right.close();
    }

    private void leave() {
        if (examinee != null) {
            examinee.close();
            examinee = null;
        }
    }
}
