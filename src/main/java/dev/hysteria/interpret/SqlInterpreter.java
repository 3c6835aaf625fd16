package dev.hysteria.interpret;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Nesting;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.error.QueryException;
import dev.hysteria.rewrite.ForeignKeysByCreateTable;
import dev.hysteria.rewrite.Rewrite;
import java.util.List;
import java.util.stream.Collectors;

/** Renders statements in a dialect: rewrites first, then one pass over the tree. Stateless; rendering never executes. */
public final class SqlInterpreter {

    private SqlInterpreter() {}

    /**
     * {@return the statement in the dialect's words, values as parameters (as literals in data definition)}
     *
     * @throws dev.hysteria.error.UnsupportedFeature when the dialect can't say it, or takes several statements for it
     */
    public static RenderedSql render(Statement statement, Dialect dialect) {
        return render(statement, dialect, ValueForm.PARAMETERS);
    }

    /** {@return the statements that make the change, in order, values written as literals} */
    public static List<RenderedSql> renderDdl(Ddl ddl, Dialect dialect) {
        return new DdlInterpreter(dialect).write((Ddl) rewritten(ddl, dialect));
    }

    /**
     * {@return the statements that make several changes, in order}
     *
     * <p>What a database can't add later is put where it can be said: a foreign key added to a table of the same script may become a part of
     * the table.
     */
    public static List<RenderedSql> renderDdl(List<Ddl> script, Dialect dialect) {
        List<Ddl> sayable = switch (dialect.traits().ddl().foreignKeys().addition()) {
            case ALTER_TABLE -> script;
            case IN_CREATE_TABLE_ONLY -> ForeignKeysByCreateTable.apply(script);
        };
        return sayable.stream().flatMap(ddl -> renderDdl(ddl, dialect).stream()).toList();
    }

    /** {@return the statement with its values written as literals: for reading, not for execution} */
    public static String readable(Statement statement, Dialect dialect) {
        return render(statement, dialect, ValueForm.LITERALS).text();
    }

    private static RenderedSql render(Statement statement, Dialect dialect, ValueForm valueForm) {
        Renderer renderer = new Renderer(dialect, valueForm);
        switch (rewritten(statement, dialect)) {
            case Query query -> renderer.queries.write(query);
            case Command command -> {
                renderer.commands.write(command);
                renderer.queries.finish();
            }
            case Ddl ddl -> {
                String text = new DdlInterpreter(dialect)
                        .write(ddl).stream().map(RenderedSql::text).collect(Collectors.joining(";\n"));
                renderer.out.sql(text);
            }
        }
        return renderer.out.rendered();
    }

    private static Statement rewritten(Statement statement, Dialect dialect) {
        if (!Nesting.isWithinLimit(statement)) {
            throw QueryException.nestingTooDeep(Nesting.LIMIT);
        }
        Statement current = statement;
        for (Rewrite rewrite : dialect.rewrites()) {
            current = rewrite.apply(current);
        }
        return current;
    }
}
