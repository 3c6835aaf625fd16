package dev.hysteria.example;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.cockroach.CockroachDialect;
import dev.hysteria.dialect.mariadb.MariaDbDialect;
import dev.hysteria.dialect.mysql.MySqlDialect;
import dev.hysteria.dialect.oracle.OracleDialect;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlite.SqliteDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.interpret.SqlInterpreter;
import dev.hysteria.query.Select;
import dev.hysteria.query.Session;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;

/** Runs queries and prints, for each, its rows and then its SQL in every dialect. */
record Report(Session session, PrintStream out) {
    private static final int WIDTH = 100;
    private static final Set<String> CLAUSES = Set.of("FROM", "JOIN", "LEFT", "WHERE", "GROUP", "HAVING", "ORDER");
    private static final List<Dialect> DIALECTS = List.of(
            PostgresDialect.INSTANCE,
            CockroachDialect.INSTANCE,
            MySqlDialect.INSTANCE,
            MariaDbDialect.INSTANCE,
            SqliteDialect.INSTANCE,
            SqlServerDialect.INSTANCE,
            OracleDialect.INSTANCE);

    <R extends Record> void show(String title, Class<R> type, Select<R> query) {
        out.println();
        out.println(title);
        out.println("=".repeat(title.length()));
        out.println();
        TextTable.print(type, session.list(query), out);
        for (Dialect dialect : DIALECTS) {
            out.println();
            out.println("  " + dialect.name());
            print(SqlInterpreter.render(query.statement(), dialect).text());
        }
    }

    /** Prints SQL a clause a line, in lines that fit the terminal. */
    private void print(String sql) {
        var line = new StringBuilder("   ");
        int depth = 0;
        String before = "";
        for (String word : sql.split(" ")) {
            boolean clause = depth == 0 && CLAUSES.contains(word) && !before.equals("LEFT");
            if (clause || line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(clause ? "   " : "       ");
            }
            line.append(' ').append(word);
            depth += word.chars()
                    .map(letter -> letter == '(' ? 1 : letter == ')' ? -1 : 0)
                    .sum();
            before = word;
        }
        out.println(line);
    }
}
