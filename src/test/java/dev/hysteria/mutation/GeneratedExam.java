package dev.hysteria.mutation;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Examinee;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.equivalence.Question;
import dev.hysteria.testing.RunningDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Generated statements about tables that the right dialect has created and filled. */
final class GeneratedExam implements Exam {
    private final List<Question> questions;
    private final Examinee right;
    private final Examinee examinee;
    private final Set<Integer> unfair = new HashSet<>();

    GeneratedExam(RunningDatabase running, List<Question> questions) {
        Dialect dialect = Dialects.of(running.database());
        this.questions = questions;
        this.right = Examinee.on(running, dialect);
        this.examinee = Examinee.on(running, dialect);
    }

    @Override
    public String title() {
        return "generated statements";
    }

    @Override
    public int size() {
        return questions.size();
    }

    @Override
    public List<Statement> statements(int question) {
        return List.of(questions.get(question).statement());
    }

    @Override
    public void examine(Dialect dialect) {
        examinee.speak(dialect);
    }

    @Override
    public Marked mark(int question) {
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
        right.close();
        examinee.close();
    }
}
