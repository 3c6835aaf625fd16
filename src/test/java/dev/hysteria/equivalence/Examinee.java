package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.testing.RunningDatabase;

/** A database that is asked {@linkplain Question questions} in a dialect that may be wrong. */
public final class Examinee implements AutoCloseable {
    private final Server server;
    private final Reference reference = new Reference();

    private Examinee(Server server) {
        this.server = server;
    }

    /** {@return a database whose tables are created and filled in this dialect} */
    public static Examinee on(RunningDatabase running, Dialect dialect) {
        return new Examinee(Server.on(running, dialect));
    }

    /** What came of a question. */
    public enum Mark {
        RIGHT,
        /** Other rows than those of the reference. */
        WRONG,
        /** An error. */
        FAILED,
        /** The dialect refuses the statement by name. */
        REFUSED
    }

    /** A mark, and what there is to say about it. */
    public record Marked(Mark mark, String words) {}

    /** Puts the questions that follow in another dialect; the rows are still those that the first one filled in. */
    public void speak(Dialect dialect) {
        server.speak(dialect);
    }

    /** {@return how the answer compares with that of the reference} */
    public Marked mark(Question question) {
        Answer answer = server.answer(question.world(), question.statement());
        return switch (answer) {
            case Answer.Refused refused -> new Marked(Mark.REFUSED, refused.shown());
            case Answer.Failed failed -> new Marked(Mark.FAILED, failed.shown());
            default ->
                isRight(question, answer)
                        ? new Marked(Mark.RIGHT, "")
                        : new Marked(Mark.WRONG, server.sql(question.statement()) + "\n" + answer.shown());
        };
    }

    /** Of several constraints that are violated any may be reported. */
    private boolean isRight(Question question, Answer answer) {
        Statement meant = server.meant(question.world(), question.statement());
        Answer expected =
                meant.equals(question.statement()) ? question.expected() : reference.answer(question.world(), meant);
        return answer.agreesWith(expected)
                || (answer instanceof Answer.Violated && expected instanceof Answer.Violated)
                || server.excuses(question.world(), question.statement(), answer);
    }

    @Override
    public void close() {
        server.close();
    }
}
