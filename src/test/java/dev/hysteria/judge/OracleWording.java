package dev.hysteria.judge;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.dialect.NotTaken;
import dev.hysteria.dialect.oracle.OracleDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Oracle's words for PostgreSQL: a translator's, which does not see texts, functions and casts, for it would translate them by their names.
 * {@code oracle.sql} has what they mean.
 */
final class OracleWording implements TranslatedWording {
    private static final Set<String> FUNCTIONS = Set.of(
            "MOD",
            "ROUND",
            "TRUNC",
            "POWER",
            "GREATEST",
            "LEAST",
            "DECODE",
            "TO_NUMBER",
            "SUBSTR",
            "INSTR",
            "RPAD",
            "REPLACE",
            "REGEXP_LIKE",
            "NUMTODSINTERVAL",
            "TO_DSINTERVAL",
            "LAST_DAY",
            "ADD_MONTHS",
            "TO_CHAR",
            "JSON_VALUE",
            "HEXTORAW",
            "RAWTOHEX",
            "REGEXP_REPLACE",
            "TO_TIMESTAMP",
            "TO_DATE",
            "JSON_QUERY",
            "JSON_EQUAL");

    private static final Map<String, String> TYPES = Map.of(
            "NUMBER", "numeric",
            "BINARY_FLOAT", "real",
            "BINARY_DOUBLE", "double precision",
            "VARCHAR2", "text",
            "TIMESTAMP", "timestamp",
            "DATE", "date",
            "RAW", "bytea");

    private final Translator translator = Translator.of("oracle");

    @Override
    public Dialect dialect() {
        return OracleDialect.INSTANCE;
    }

    @Override
    public String translated(String sql) throws NotTaken {
        Tokens tokens = Tokens.of(sql);
        Masks masks = new Masks();
        truncations(tokens);
        values(tokens, masks);
        casts(tokens, masks);
        documents(tokens);
        functions(tokens);
        clauses(tokens);
        tokens.pages();
        Names names = new Names();
        names.hide(tokens);
        int indexes = tokens.find(0, tokens.size(), ";", "CREATE", "UNIQUE", "INDEX");
        String own = keys(tokens, indexes);
        tokens.replace(indexes, tokens.size(), "");
        Tokens theirs = Tokens.of(translator.translated(tokens.toString()) + own);
        names.show(theirs);
        rows(theirs);
        aggregates(theirs);
        definitions(theirs);
        return masks.undone(theirs.toString());
    }

    /** {@return the unique indexes behind a table, whose keys the translator can't read, in PostgreSQL's words already} */
    private static String keys(Tokens tokens, int start) {
        Tokens indexes = Tokens.of(tokens.text(start, tokens.size()));
        for (int i = indexes.size() - 1; i >= 0; i--) {
            if (indexes.is(i, "ON") && indexes.is(i + 2, "(")) {
                List<String> keys = new ArrayList<>();
                int end = indexes.close(i + 2);
                for (int key = i + 3; key < end; key = indexes.find(key, end, ",") + 1) {
                    keys.add("( " + indexes.text(key, indexes.find(key, end, ",")) + " )");
                }
                indexes.replace(i + 3, end, String.join(" , ", keys));
            }
        }
        return " " + indexes;
    }

    /** What a truncation keeps tells whether PostgreSQL has a date or a timestamp for its result. */
    private static void truncations(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "TRUNC", "(")
                    && tokens.at(tokens.close(i + 1) - 1).endsWith("'")
                    && tokens.is(tokens.close(i + 1) - 2, ",")) {
                boolean timed = tokens.isAnyOf(tokens.close(i + 1) - 1, Set.of("'HH24'", "'MI'"));
                tokens.set(i, timed ? "ora_trunc_time" : "ora_trunc_date");
            }
        }
    }

    private static void values(Tokens tokens, Masks masks) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            String token = tokens.at(i);
            if (token.endsWith("'")) {
                String content = token.substring(token.indexOf('\'') + 1, token.length() - 1)
                        .replace("''", "'");
                if (tokens.is(i - 2, "HEXTORAW", "(")) {
                    tokens.replace(i - 2, i + 2, masks.of("'\\x" + content + "'::bytea"));
                    i -= 2;
                } else if (tokens.isAnyOf(i - 1, Set.of("DATE", "TIMESTAMP"))) {
                    String type = tokens.at(i - 1);
                    tokens.replace(i - 1, i + 1, masks.of("'" + content + "'::" + type.toLowerCase(Locale.ROOT)));
                    i--;
                } else {
                    tokens.set(i, masks.of(Masks.text(content)));
                }
            } else if (Character.isDigit(token.charAt(0))
                    && token.toUpperCase(Locale.ROOT).matches(".*[EDF].*")) {
                tokens.set(i, masks.of("'" + token.replaceAll("[dDfF]$", "") + "'::double precision"));
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
            } else if (tokens.is(i, "TO_BINARY_DOUBLE", "(")) {
                tokens.set(i, "ora_binary_double");
            }
        }
    }

    private static String cast(String operand, Tokens tokens, int type, int end, Masks masks) {
        String name = tokens.at(type).toUpperCase(Locale.ROOT);
        String digits = !name.equals("NUMBER")
                ? ""
                : type + 1 == end
                        ? " , 38 , 10"
                        : " , " + tokens.at(type + 2) + " , " + (tokens.is(type + 3, ",") ? tokens.at(type + 4) : "0");
        return operand.equalsIgnoreCase("NULL")
                ? masks.of("NULL::" + TYPES.getOrDefault(name, name))
                : "ora_" + name.toLowerCase(Locale.ROOT) + " ( " + operand + digits + " )";
    }

    /** Functions with a grammar of their own. */
    private static void documents(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "JSON_TABLE", "(")) {
                table(tokens, i);
            } else if (tokens.is(i, "JSON_TRANSFORM", "(")) {
                int close = tokens.close(i + 1);
                int set = tokens.find(i + 2, close, "SET");
                int format = tokens.find(set, close, "FORMAT");
                tokens.replace(format, close, "");
                tokens.replace(set + 2, set + 3, ",");
                tokens.replace(set, set + 1, "");
                tokens.set(i, "ora_json_transform");
            } else if (tokens.is(i, "RETURNING", "NUMBER") && tokens.is(i + 2, ")")) {
                tokens.replace(i, i + 2, "");
                tokens.set(tokens.open(i) - 1, "ora_json_number");
            } else if (tokens.is(i, "RETURNING", "CLOB", "WITH", "WRAPPER")) {
                tokens.replace(i, i + 4, "");
            } else if (tokens.is(i, "SYS_EXTRACT_UTC", "(", "SYSTIMESTAMP", ")")) {
                tokens.replace(i, i + 4, "ora_utc ( )");
            }
        }
    }

    /** {@code JSON_TABLE(x, '$[*]' COLUMNS (v TYPE PATH '$'))}: the items, cast. */
    private static void table(Tokens tokens, int start) {
        int close = tokens.close(start + 1);
        int columns = tokens.find(start + 2, close, "COLUMNS");
        String name = tokens.at(columns + 2);
        String type = tokens.at(columns + 3).toUpperCase(Locale.ROOT);
        int end = tokens.find(columns + 3, tokens.close(columns + 1), "PATH");
        String value = switch (type) {
            case "FOR", "CLOB", "VARCHAR2" -> "o . v";
            default -> "CAST ( o . v AS " + tokens.text(columns + 3, end) + " )";
        };
        String document = tokens.text(start + 2, columns - 2);
        tokens.replace(
                start,
                close + 1,
                "( SELECT " + value + " AS " + name + " FROM ora_json_items ( " + document + " ) o ( v ) )");
        Masks none = new Masks();
        casts(tokens, none);
    }

    private static void functions(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i + 1, "(") || !tokens.isAnyOf(i, FUNCTIONS)) {
                continue;
            }
            tokens.set(i, "ora_" + tokens.at(i).toLowerCase(Locale.ROOT));
        }
    }

    private static void clauses(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "FROM", "DUAL", "CONNECT", "BY", "LEVEL", "<=")) {
                int end = i + 6;
                end = tokens.is(end + 1, "(") ? tokens.close(end + 1) + 1 : end + 1;
                tokens.replace(
                        i,
                        end,
                        "FROM generate_series ( 1 , greatest ( 1 , " + tokens.text(i + 6, end) + " ) ) AS l ( LEVEL )");
            } else if (tokens.is(i, "WITH") && tokens.at(i + 1).startsWith("\"")) {
                tokens.replace(i, i + 1, "WITH RECURSIVE");
            }
        }
        int returning = tokens.find(0, tokens.size(), "RETURNING");
        int into = tokens.find(returning, tokens.size(), "INTO");
        tokens.replace(into, tokens.size(), "");
        if (tokens.is(0, "MERGE")) {
            condition(tokens);
        }
    }

    /** The condition of what a merge changes stands in front of it. */
    private static void condition(Tokens tokens) {
        int update = tokens.find(0, tokens.size(), "THEN", "UPDATE");
        int end = tokens.find(update + 1, tokens.size(), "WHEN", "NOT", "MATCHED");
        int where = tokens.find(update, end, "WHERE");
        if (where < end) {
            String condition = tokens.text(where + 1, end);
            tokens.replace(where, end, "");
            tokens.replace(update, update, "AND ( " + condition + " )");
        }
    }

    /** Rows to insert, said as such: of several queries PostgreSQL would not know what type a null has. */
    private static void rows(Tokens tokens) {
        int select = tokens.find(0, tokens.size(), "SELECT", "*", "FROM", "(");
        if (!tokens.is(0, "INSERT") || select == tokens.size()) {
            return;
        }
        int end = tokens.close(select + 3);
        List<String> rows = new ArrayList<>();
        for (int arm = select + 4; arm < end; arm = tokens.find(arm, end, "UNION", "ALL") + 2) {
            int from = tokens.find(arm, end, "FROM", "DUAL");
            List<String> cells = new ArrayList<>();
            for (int cell = arm + 1; cell < from; cell = tokens.find(cell, from, ",") + 1) {
                cells.add(tokens.text(cell, tokens.find(cell, from, ",") - 2));
            }
            rows.add("( " + String.join(" , ", cells) + " )");
        }
        tokens.replace(select, end + 1, "VALUES " + String.join(" , ", rows));
    }

    private static void aggregates(Tokens tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "LISTAGG", "(")) {
                int close = tokens.close(i + 1);
                int end = tokens.close(close + 3);
                String order = tokens.text(close + 4, end);
                boolean separated = tokens.find(i + 2, close, ",") < close;
                tokens.replace(close, end + 1, (separated ? "" : " , ''::text ") + " " + order + " )");
                tokens.set(i, "STRING_AGG");
            }
        }
    }

    /** What the translator leaves of definitions; DATE is midnight. */
    private static void definitions(Tokens tokens) {
        if (!tokens.is(0, "CREATE", "TABLE")) {
            return;
        }
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.is(i, "TIMESTAMP", "(", "0", ")")) {
                tokens.replace(i, i + 4, "DATE");
            } else if (tokens.is(i, "BY", "DEFAULT", "ON", "NULL", "AS", "IDENTITY")) {
                tokens.replace(i + 2, i + 4, "");
            } else if (tokens.is(i, "DECIMAL", "(", "19", ",", "0", ")")) {
                tokens.replace(i, i + 6, "BIGINT");
            }
        }
    }

    @Override
    public void close() {
        translator.close();
    }
}
