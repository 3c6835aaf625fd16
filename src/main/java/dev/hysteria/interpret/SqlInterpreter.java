package dev.hysteria.interpret;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import java.util.List;

/** Renders statements in a dialect: rewrites first, then one pass over the tree. Stateless; rendering never executes. */
public final class SqlInterpreter {

    private SqlInterpreter() {}

    /**
     * {@return the query or command in the dialect's words, values as parameters}
     *
     * @throws dev.hysteria.error.UnsupportedFeature when the dialect can't say it
     */
    public static RenderedSql render(Statement statement, Dialect dialect) {
        throw new UnsupportedOperationException();
    }

    /** {@return the statements that make the change, in order, values written as literals} */
    public static List<RenderedSql> renderDdl(Ddl ddl, Dialect dialect) {
        throw new UnsupportedOperationException();
    }

    /** {@return the statement with its values written as literals: for reading, not for execution} */
    public static String readable(Statement statement, Dialect dialect) {
        throw new UnsupportedOperationException();
    }
}
