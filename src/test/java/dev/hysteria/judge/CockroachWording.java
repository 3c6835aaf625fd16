package dev.hysteria.judge;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.PlainJdbc;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.interpret.RenderedSql;
import dev.hysteria.interpret.SqlInterpreter;
import java.sql.SQLException;
import java.util.List;

/**
 * CockroachDB's words for PostgreSQL, which understands them all but for the first rows of an update or delete, and for which nulls are
 * largest unless it is told otherwise.
 *
 * @see <a href="https://www.cockroachlabs.com/docs/stable/null-handling#nulls-and-sorting">Nulls and sorting</a>
 * @see <a href="https://www.cockroachlabs.com/docs/stable/update#parameters">UPDATE … ORDER BY … LIMIT</a>
 */
final class CockroachWording implements PlainJdbc.Wording {
    @Override
    public RenderedSql of(Statement statement) {
        RenderedSql sql = switch (statement) {
            case Ddl ddl -> StandIn.script(SqlInterpreter.renderDdl(ddl, CockroachDialect.INSTANCE));
            case dev.hysteria.ast.Command command -> SqlInterpreter.render(command, CockroachDialect.INSTANCE);
            case dev.hysteria.ast.Query query -> SqlInterpreter.render(query, CockroachDialect.INSTANCE);
        };
        Tokens tokens = Tokens.of(sql.text());
        NullPlaces.say(tokens);
        tokens.replaceEach("//", "%");
        if (tokens.is(0, "UPDATE")) {
            bound(tokens, 1, tokens.find(1, tokens.size(), "SET"));
        } else if (tokens.is(0, "DELETE", "FROM")) {
            bound(tokens, 2, Math.min(tokens.find(2, tokens.size(), "WHERE"), tokens.find(2, tokens.size(), "ORDER")));
        }
        return new RenderedSql(tokens.toString(), sql.parameters(), List.of());
    }

    /** Says the first rows by where they lie, every parameter staying at its place. */
    private static void bound(Tokens tokens, int target, int targetEnd) {
        int limit = tokens.find(0, tokens.size(), "LIMIT");
        if (limit == tokens.size()) {
            return;
        }
        int end = Math.min(tokens.find(limit, tokens.size(), "RETURNING"), tokens.size());
        int where = Math.min(tokens.find(targetEnd, limit, "WHERE"), tokens.find(targetEnd, limit, "ORDER", "BY"));
        String alias = tokens.at(targetEnd - 1);
        tokens.replace(
                where,
                end,
                "WHERE " + alias + ".ctid IN (SELECT " + alias + ".ctid FROM " + tokens.text(target, targetEnd) + " "
                        + tokens.text(where, end) + ")");
    }

    @Override
    public SQLException explained(SQLException failure, RenderedSql words) {
        return StandIn.explained(failure, words);
    }
}
