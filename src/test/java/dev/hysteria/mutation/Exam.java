package dev.hysteria.mutation;

import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.equivalence.Examinee.Mark;
import dev.hysteria.equivalence.Examinee.Marked;
import dev.hysteria.error.UnsupportedFeature;
import dev.hysteria.golden.GoldenText;
import dev.hysteria.interpret.RenderedSql;
import java.util.HexFormat;
import java.util.List;

/** Questions that a dialect answers on a server, each with an answer of the reference. */
interface Exam extends AutoCloseable {

    /** What {@link #said} says of a statement that the dialect refuses. */
    String REFUSED = "refused";

    /** {@return what the questions are called in reports} */
    String title();

    /** {@return whether the questions are about what the mutation changes at all} */
    default boolean isAbout(Mutation mutation) {
        return true;
    }

    /** {@return how many questions there are} */
    int size();

    /** {@return how many questions that a mutation says otherwise are put to the server} */
    default int asked() {
        return Integer.getInteger("mutation.asked", 150);
    }

    /** {@return the statements of which a question consists} */
    List<Statement> statements(int question);

    /** Has a dialect answer the questions that follow. */
    void examine(Dialect dialect);

    /** {@return how the answer of the examined dialect compares with that of the reference} */
    Marked mark(int question);

    /** {@return whether the right dialect answers as the reference does: where it does not, nothing can be learned} */
    boolean isFair(int question);

    @Override
    void close();

    /** {@return the text and the parameters of a question in a dialect} */
    default String said(int question, Dialect dialect) {
        StringBuilder said = new StringBuilder();
        try {
            for (List<Statement> script : GoldenText.scripts(statements(question))) {
                GoldenText.rendered(script, dialect).forEach(sql -> append(said, sql));
            }
        } catch (UnsupportedFeature refusal) {
            return REFUSED;
        } catch (RuntimeException failure) {
            return failure.toString();
        }
        return said.toString();
    }

    private static void append(StringBuilder said, RenderedSql sql) {
        said.append(sql.text()).append('\n');
        for (RenderedSql.Parameter parameter : sql.parameters()) {
            said.append(
                            parameter.value() instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : parameter.value())
                    .append(parameter.type())
                    .append('\n');
        }
        said.append(sql.outputs());
    }

    /** {@return the mark of a failure} */
    static Marked failed(Throwable failure) {
        return new Marked(Mark.FAILED, failure + (failure.getCause() == null ? "" : ": " + failure.getCause()));
    }
}
