package dev.hysteria.equivalence;

import dev.hysteria.ast.Statement;

/** Who answers statements about the rows of a world. */
interface Respondent extends AutoCloseable {

    /** {@return its name and version} */
    String title();

    /** {@return what the statement is about these rows} */
    Answer answer(World world, Statement statement);

    /** {@return the statement as it is told it} */
    String sql(Statement statement);

    @Override
    void close();
}
