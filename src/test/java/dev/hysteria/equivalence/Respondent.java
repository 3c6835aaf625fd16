package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;

/** Who answers statements about the rows of a world. */
interface Respondent extends AutoCloseable {

    /** {@return its name and version} */
    String title();

    /** {@return what the statement is about these rows} */
    Answer answer(World world, Statement statement);

    /** {@return what is documented to be understood of the statement, where that is something else} */
    default Statement meant(World world, Statement statement) {
        return statement;
    }

    /** {@return whether it is documented that this answer may stand for the one that is meant} */
    default boolean excuses(World world, Statement statement, Answer answer) {
        return false;
    }

    /** {@return the statement as it is told it} */
    String sql(Statement statement);

    @Override
    void close();
}
