package dev.hysteria.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.RunningDatabase;
import java.util.ArrayList;
import java.util.List;

/** Casts mean the same on every database, of values that its own casts are known to be wrong about. */
class TypesExamTest {
    @EveryDatabase
    void theRightDialectIsRight(RunningDatabase running) {
        List<String> wrong = new ArrayList<>();
        try (TypesExam exam = new TypesExam(running)) {
            for (int question = 0; question < exam.size(); question++) {
                Marked marked = exam.mark(question);
                if (marked.mark() == Mark.WRONG || marked.mark() == Mark.FAILED) {
                    wrong.add(exam.statements(question) + ": " + marked.words());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
