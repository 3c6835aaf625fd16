package dev.hysteria.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Question;
import dev.hysteria.testing.EveryDatabase;
import dev.hysteria.testing.RunningDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A dialect without one of its rewrites is told from the right one: a sample of {@link MutationCheck}, which takes long. */
class RewritesAreNeededTest {
    private static final long SEED = 11;
    private static final int WORLDS = 2;

    /** Needed by statements that are too rare for a sample. */
    private static final Set<String> SELDOM = Set.of("RecursionByCasts", "FloatRemainderByQuotient");

    @EveryDatabase
    void aDialectWithoutOneOfThemIsWrong(RunningDatabase running) throws SQLException {
        List<Exam> exams = List.of(
                new SamplesExam(running),
                new GeneratedExam(running, Question.generated(SEED, WORLDS)),
                ScriptsExam.ofDefinitions(running));
        List<String> untold = new ArrayList<>();
        try (Examiner examiner = new Examiner(running, exams)) {
            for (Mutation mutation : Mutations.leftOut(Dialects.of(running.database()))) {
                Verdict verdict = examiner.examine(mutation);
                if (!verdict.outcome().isTold()
                        && !SELDOM.contains(mutation.place())
                        && Equivalents.reason(mutation).isEmpty()) {
                    untold.add(mutation + ": " + verdict);
                }
            }
        }
        assertThat(untold).isEmpty();
    }
}
