package dev.hysteria.mutation;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.Dialects;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.mutation.Verdict.Outcome;
import dev.hysteria.testing.RunningDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts one exam after another to mutations of the dialect of one server. */
final class Examiner implements AutoCloseable {
    /** How many more are put to it although they are not said otherwise: values may be sent and read otherwise. */
    private static final int ASKED_ANYWAY = 80;

    private final Dialect right;
    private final List<Exam> exams;
    private final Map<Exam, List<String>> said = new HashMap<>();

    Examiner(RunningDatabase running, List<Exam> exams) {
        this.right = Dialects.of(running.database());
        this.exams = List.copyOf(exams);
        for (Exam exam : exams) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < exam.size(); i++) {
                texts.add(exam.said(i, right));
            }
            said.put(exam, texts);
        }
    }

    /** {@return what becomes of a mutation, without a look at golden files} */
    Verdict examine(Mutation mutation) {
        return Crashes.question(mutation)
                .map(question -> new Verdict(Outcome.CRASH, question, 1, "the server ends"))
                .orElseGet(() -> asked(mutation));
    }

    private Verdict asked(Mutation mutation) {
        int reached = 0;
        Optional<Verdict> refusal = Optional.empty();
        for (Exam exam : exams.stream().filter(each -> each.isAbout(mutation)).toList()) {
            Verdict verdict = sit(exam, mutation);
            reached += verdict.reached();
            if (verdict.outcome() == Outcome.REFUSAL && refusal.isEmpty()) {
                refusal = Optional.of(verdict);
            } else if (verdict.outcome().isTold()) {
                return verdict;
            }
        }
        int all = reached;
        return refusal.orElseGet(
                () -> new Verdict(all == 0 ? Outcome.UNREACHED : Outcome.SURVIVED, "", all, "no difference"));
    }

    private Verdict sit(Exam exam, Mutation mutation) {
        Sitting sitting = new Sitting(exam, mutation);
        Optional<Verdict> told = sitting.askWhatIsSaidOtherwise();
        if (told.isEmpty() && mutation.isOfValues()) {
            told = sitting.askAnyway();
        }
        return told.orElseGet(sitting::untold);
    }

    /** One mutation at one exam. */
    private final class Sitting {
        private final Exam exam;
        private final Mutation mutation;
        private boolean begun;
        private int reached;
        private String refusal = "";

        Sitting(Exam exam, Mutation mutation) {
            this.exam = exam;
            this.mutation = mutation;
        }

        Optional<Verdict> askWhatIsSaidOtherwise() {
            int asked = 0;
            for (int i = 0; i < exam.size() && asked < exam.asked(); i++) {
                String text = exam.said(i, mutation.dialect());
                if (!text.equals(rightly(i))) {
                    reached++;
                    if (text.equals(Exam.REFUSED)) {
                        refusal = exam.statements(i).toString();
                        continue;
                    }
                    asked++;
                    Optional<Verdict> told = ask(i);
                    if (told.isPresent()) {
                        return told;
                    }
                }
            }
            return Optional.empty();
        }

        Optional<Verdict> askAnyway() {
            int step = Math.max(1, exam.size() / ASKED_ANYWAY);
            for (int i = 0; i < exam.size(); i += step) {
                Optional<Verdict> told = ask(i);
                if (told.isPresent()) {
                    return told;
                }
            }
            return Optional.empty();
        }

        private Optional<Verdict> ask(int question) {
            Marked marked = mark(question);
            boolean refusedRightly = rightly(question).equals(Exam.REFUSED);
            if (marked.mark() == Mark.REFUSED && !refusedRightly && exam.isFair(question)) {
                refusal = marked.words();
            }
            boolean wrong = marked.mark() == Mark.WRONG || marked.mark() == Mark.FAILED;
            if (wrong && (refusedRightly || exam.isFair(question))) {
                Outcome outcome = marked.mark() == Mark.WRONG ? Outcome.ROWS : Outcome.ERROR;
                return Optional.of(new Verdict(outcome, exam.title(), reached, marked.words()));
            }
            return Optional.empty();
        }

        private String rightly(int question) {
            return Objects.requireNonNull(said.get(exam)).get(question);
        }

        private Marked mark(int question) {
            if (!begun) {
                begun = true;
                exam.examine(mutation.dialect());
            }
            return exam.mark(question);
        }

        Verdict untold() {
            Outcome outcome =
                    !refusal.isEmpty() ? Outcome.REFUSAL : reached == 0 ? Outcome.UNREACHED : Outcome.SURVIVED;
            return new Verdict(outcome, exam.title(), reached, refusal);
        }
    }

    @Override
    public void close() {
        exams.forEach(Exam::close);
    }
}
