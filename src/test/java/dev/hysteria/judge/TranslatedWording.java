package dev.hysteria.judge;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import java.sql.SQLException;
import java.util.List;

/** A dialect's words, values written into them, in the words of PostgreSQL. */
interface TranslatedWording extends PlainJdbc.Wording, AutoCloseable {

    /** {@return the dialect that is translated} */
    Dialect dialect();

    /** {@return a statement of the dialect's language in PostgreSQL's words} */
    String translated(String sql) throws NotTaken;

    @Override
    default RenderedSql of(Statement statement) throws SQLException {
        String text = switch (statement) {
            case Ddl ddl ->
                StandIn.script(SqlInterpreter.renderDdl(ddl, dialect())).text();
            case dev.hysteria.ast.Command command -> SqlInterpreter.readable(command, dialect());
            case dev.hysteria.ast.Query query -> SqlInterpreter.readable(query, dialect());
        };
        return new RenderedSql(translated(text), List.of(), List.of());
    }

    @Override
    default SQLException explained(SQLException failure, RenderedSql words) {
        return StandIn.explained(failure, words);
    }

    @Override
    void close();
}
