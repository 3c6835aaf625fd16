package dev.hysteria.judge;

import dev.hysteria.ast.Command;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.type.LogicalType;
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
            case Command command -> SqlInterpreter.readable(typed(command), dialect());
            case dev.hysteria.ast.Query query -> SqlInterpreter.readable(query, dialect());
        };
        return new RenderedSql(translated(text), List.of(), List.of());
    }

    /** A null that a driver would send as one of a type is written as such. */
    private static Command typed(Command command) {
        return command instanceof Command.Insert insert
                        && insert.rows() instanceof InsertRows.Values(List<List<Expr>> rows)
                ? new Command.Insert(
                        insert.target(),
                        insert.columns(),
                        new InsertRows.Values(rows.stream()
                                .map(row -> row.stream()
                                        .map(TranslatedWording::typed)
                                        .toList())
                                .toList()),
                        insert.conflict(),
                        insert.returning())
                : command;
    }

    private static Expr typed(Expr value) {
        return value instanceof Expr.Null(LogicalType type)
                ? new Expr.Function(ScalarFunction.COALESCE, List.of(value, value), type)
                : value;
    }

    @Override
    default SQLException explained(SQLException failure, RenderedSql words) {
        return StandIn.explained(failure, words);
    }

    @Override
    void close();
}
