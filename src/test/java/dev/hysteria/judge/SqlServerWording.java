package dev.hysteria.judge;

import dev.hysteria.ast.ColumnContent;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Statement;
import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.postgres.PostgresDialect;
import dev.hysteria.dialect.sqlserver.SqlServerDialect;
import dev.hysteria.interpret.RenderedSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * SQL Server's words for PostgreSQL: a translator's, which does not see texts, functions and casts, for it would translate them by their
 * names. {@code sqlserver.sql} has what they mean.
 */
final class SqlServerWording implements TranslatedWording {

    private static final Set<String> FUNCTIONS = Set.of(
            "LOWER",
            "UPPER",
            "LEN",
            "DATALENGTH",
            "LEFT",
            "RIGHT",
            "SUBSTRING",
            "CHARINDEX",
            "REPLACE",
            "REPLICATE",
            "REVERSE",
            "TRIM",
            "LTRIM",
            "RTRIM",
            "ROUND",
            "LOG",
            "EXP",
            "SQRT",
            "POWER",
            "NEWID",
            "SYSUTCDATETIME",
            "YEAR",
            "MONTH",
            "DATEFROMPARTS",
            "DATEADD",
            "DATEDIFF",
            "DATEDIFF_BIG",
            "DATEPART",
            "ISJSON",
            "JSON_VALUE",
            "JSON_QUERY",
            "JSON_MODIFY",
            "STRING_ESCAPE",
            "OPENJSON");

    private static final Set<String> WITH_UNIT = Set.of("DATEADD", "DATEDIFF", "DATEDIFF_BIG", "DATEPART");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("BIT", "boolean"),
            Map.entry("SMALLINT", "smallint"),
            Map.entry("INT", "integer"),
            Map.entry("BIGINT", "bigint"),
            Map.entry("DECIMAL", "numeric"),
            Map.entry("REAL", "real"),
            Map.entry("FLOAT", "double precision"),
            Map.entry("NVARCHAR", "text"),
            Map.entry("DATETIME2", "timestamp"),
            Map.entry("DATE", "date"),
            Map.entry("TIME", "time"),
            Map.entry("UNIQUEIDENTIFIER", "uuid"),
            Map.entry("VARBINARY", "bytea"));

    private final Translator translator = Translator.of("tsql");

    @Override
    public Dialect dialect() {
        return SqlServerDialect.INSTANCE;
    }

    /** A computed column has the type that follows from its value, which PostgreSQL wants to be told. */
    @Override
    public RenderedSql of(Statement statement) throws SQLException {
        RenderedSql words = TranslatedWording.super.of(statement);
        if (!(statement instanceof Ddl.CreateTable table)) {
            return words;
        }
        Tokens tokens = Tokens.of(words.text());
        for (Ddl.ColumnDefinition column : table.columns()) {
            if (column.content() instanceof ColumnContent.Computed) {
                int name = tokens.find(0, tokens.size(), "(") + 1;
                while (!tokens.is(name, '"' + column.name().text() + '"', "AS", "(")) {
                    name++;
                }
                int end = tokens.close(name + 2) + 1;
                boolean stored = tokens.is(end, "PERSISTED");
                tokens.replace(end, stored ? end + 1 : end, stored ? "STORED" : "VIRTUAL");
                tokens.replace(
                        name + 1, name + 2, PostgresDialect.INSTANCE.castType(column.type()) + " GENERATED ALWAYS AS");
            }
        }
        return new RenderedSql(tokens.toString(), List.of(), List.of());
    }

    @Override
    public String translated(String sql) throws NotTaken {
        Tokens tokens = Tokens.of(sql);
        Masks masks = new Masks();
        values(tokens, masks);
        casts(tokens, masks);
        openings(tokens);
        functions(tokens, masks);
        // The translator forgets DISTINCT after COUNT_BIG.
        tokens.replaceEach("COUNT_BIG", "COUNT");
        clauses(tokens);
        calls(tokens);
        tokens.pages();
        Names names = new Names();
        names.hide(tokens);
        Tokens theirs = Tokens.of(translator.translated(tokens.toString()));
        names.show(theirs);
        types(theirs);
        NullPlaces.say(theirs);
        aggregates(theirs);
        bounds(theirs);
        new Writes(theirs).restate();
        return masks.undone(theirs.toString());
    }

    private static void values(Tokens tokens, Masks masks) {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.at(i);
            if (token.endsWith("'")) {
                String content = token.substring(token.indexOf('\'') + 1, token.length() - 1)
                        .replace("''", "'");
                tokens.set(i, masks.of(Masks.text(content)));
            } else if (token.startsWith("0x")) {
                tokens.set(i, masks.of("'\\x" + token.substring(2) + "'::bytea"));
            } else if (Character.isDigit(token.charAt(0))
                    && token.toUpperCase(Locale.ROOT).contains("E")) {
                tokens.set(i, masks.of("'" + token + "'::double precision"));
            }
        }
    }

    /** Every cast becomes a call, the innermost first. */
    private static void casts(Tokens tokens, Masks masks) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "CAST", "(")) {
                int close = tokens.close(i + 1);
                int as = tokens.find(i + 2, close, "AS");
                tokens.replace(i, close + 1, cast(tokens.text(i + 2, as), tokens, as + 1, close, masks));
            } else if (tokens.is(i, "CONVERT", "(", "NVARCHAR", "(")) {
                tokens.replace(i + 2, tokens.close(i + 3) + 2, "");
                tokens.set(i, "ms_convert");
            }
        }
    }

    private static String cast(String operand, Tokens tokens, int type, int end, Masks masks) {
        String name = tokens.at(type).toUpperCase(Locale.ROOT);
        String digits = name.equals("DECIMAL") ? " , " + tokens.text(type + 2, end - 1) : "";
        return operand.equalsIgnoreCase("NULL")
                ? masks.of("NULL::" + TYPES.getOrDefault(name, name))
                : "ms_" + name.toLowerCase(Locale.ROOT) + " ( " + operand + digits + " )";
    }

    /** {@code OPENJSON(x) WITH (v TYPE '$')}: the values, cast. */
    private static void openings(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (!tokens.is(i, "OPENJSON", "(")) {
                continue;
            }
            int close = tokens.close(i + 1);
            if (!tokens.is(close + 1, "WITH", "(")) {
                continue;
            }
            int end = tokens.close(close + 2);
            String type = tokens.at(close + 4).toUpperCase(Locale.ROOT);
            String digits = type.equals("DECIMAL") ? " , " + tokens.text(close + 6, tokens.close(close + 5)) : "";
            tokens.replace(
                    i,
                    end + 1,
                    "( SELECT ms_" + type.toLowerCase(Locale.ROOT) + " ( o . value " + digits + " ) AS "
                            + tokens.at(close + 3) + " FROM ms_openjson ( " + tokens.text(i + 2, close) + " ) AS o )");
        }
    }

    private static void functions(Tokens tokens, Masks masks) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i + 1, "(") || !tokens.isAnyOf(i, FUNCTIONS) || tokens.is(i - 1, "]")) {
                continue;
            }
            if (tokens.isAnyOf(i, WITH_UNIT)) {
                tokens.set(i + 2, masks.of("'" + tokens.at(i + 2).toUpperCase(Locale.ROOT) + "'"));
            }
            tokens.set(i, "ms_" + tokens.at(i).toLowerCase(Locale.ROOT));
        }
    }

    /** Hints change no result; PostgreSQL wants to know that a common table may see itself. */
    private static void clauses(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "OPTION", "(") || (tokens.is(i, "WITH", "(") && isHint(tokens, i + 2))) {
                tokens.replace(i, tokens.close(i + 1) + 1, "");
            } else if (tokens.is(i, "WITH") && tokens.at(i + 1).startsWith("[")) {
                tokens.replace(i, i + 1, "WITH RECURSIVE");
            }
        }
    }

    /** The translator knows no collation behind a window or the order of an aggregate, unless the call stands in parentheses. */
    private static void calls(Tokens tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.is(i - 1, ")", "COLLATE")) {
                int before = tokens.open(i - 1) - 1;
                int end = tokens.is(before, "OVER") ? before - 1 : tokens.is(before - 1, "WITHIN") ? before - 2 : -1;
                if (end > 0) {
                    tokens.replace(i, i, ")");
                    int name = tokens.open(end) - 1;
                    tokens.replace(name, name, "(");
                }
            }
        }
    }

    /** In some places the translator leaves the order of an aggregate behind it. */
    private static void aggregates(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "STRING_AGG", "(")) {
                int close = tokens.close(i + 1);
                if (tokens.is(close + 1, "WITHIN", "GROUP", "(")) {
                    int end = tokens.close(close + 3);
                    tokens.replace(close, end + 1, tokens.text(close + 4, end) + " )");
                }
            }
        }
    }

    /** PostgreSQL wants a lower bound with a collation in parentheses. */
    private static void bounds(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            int and = tokens.is(i, "BETWEEN") ? tokens.find(i + 1, tokens.size(), "AND") : -1;
            if (and > 0 && tokens.is(and - 2, "COLLATE")) {
                tokens.replace(and, and, ")");
                tokens.replace(i + 1, i + 1, "(");
            }
        }
    }

    private static boolean isHint(Tokens tokens, int index) {
        return tokens.isAnyOf(
                index, Set.of("UPDLOCK", "HOLDLOCK", "ROWLOCK", "READPAST", "NOWAIT", "READCOMMITTEDLOCK"));
    }

    /** What the translator leaves of types in definitions. */
    private static void types(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "VARCHAR", "(", "MAX", ")")) {
                tokens.replace(i, i + 4, "TEXT");
            } else if (tokens.is(i, "VARBINARY", "(", "MAX", ")")) {
                tokens.replace(i, i + 4, "BYTEA");
            } else if (tokens.is(i, "REAL", "(", "53", ")")) {
                tokens.replace(i, i + 4, "DOUBLE PRECISION");
            } else if (tokens.is(i, "BIT")) {
                tokens.replace(i, i + 1, "BOOLEAN");
            }
        }
    }

    @Override
    public void close() {
        translator.close();
    }

    /** Updates and deletes, whose target T-SQL names among the sources and whose output it has in the middle. */
    private record Writes(Tokens tokens) {

        void restate() {
            if (tokens.is(0, "UPDATE")) {
                target(tokens.find(0, tokens.size(), "FROM"), 1, "FROM");
            } else if (tokens.is(0, "DELETE") && !tokens.is(1, "FROM")) {
                tokens.replace(1, 1, "FROM");
                target(tokens.find(3, tokens.size(), "FROM"), 2, "USING");
            }
            output();
            int returning = tokens.find(0, tokens.size(), "RETURNING");
            if (returning < tokens.size()) {
                tokens.replace(returning + 1, returning + 1, "WITH ( OLD AS \"deleted\" , NEW AS \"inserted\" )");
            }
        }

        /** The first source is the target; the others, if any, follow it. */
        private void target(int from, int name, String word) {
            if (from == tokens.size()) {
                return;
            }
            int join = tokens.find(from, tokens.size(), "CROSS", "JOIN");
            int where = tokens.find(from, tokens.size(), "WHERE");
            String target = tokens.text(from + 1, Math.min(join, where));
            if (join < where) {
                tokens.replace(from, join + 2, word);
            } else {
                tokens.replace(from, where, "");
            }
            tokens.replace(name, name + 1, target);
        }

        private void output() {
            int output = tokens.find(0, tokens.size(), "OUTPUT");
            if (output == tokens.size()) {
                return;
            }
            List<Integer> ends = new ArrayList<>();
            for (String word : List.of("FROM", "USING", "WHERE", "VALUES", "SELECT", "DEFAULT", "WITH", ";")) {
                ends.add(tokens.find(output, tokens.size(), word));
            }
            int end = ends.stream().mapToInt(Integer::intValue).min().orElseThrow();
            String items = tokens.text(output + 1, end);
            tokens.replace(output, end, "");
            int last = tokens.is(tokens.size() - 1, ";") ? tokens.size() - 1 : tokens.size();
            tokens.replace(last, last, "RETURNING " + items);
        }
    }
}
