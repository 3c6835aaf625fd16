package dev.hysteria.matrix;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which parts of a statement the entries under <i>By database</i> in the page of the semantics are about. */
final class Divergences {
    private static final Set<String> NO_PART = Set.of();
    private static final Set<String> TEXT = Set.of("LogicalType.Text", "LogicalType.Varchar");
    private static final Set<String> WRITES = Set.of("Conflict.Skip", "Conflict.Overwrite");
    private static final Set<String> RETURNING = Set.of("Returning.Rows");
    private static final Set<String> LETTERS = Set.of("ScalarFunction.LOWER", "ScalarFunction.UPPER");
    private static final Set<String> CAST = Set.of("Expr.Cast");
    private static final Set<String> NUMBERS_IN_JSON = Set.of("Expr.JsonText");
    private static final Set<String> REGEXP = Set.of("Expr.Regexp");
    private static final Set<String> TEXT_INDEXES = Set.of("Ddl.CreateTextIndex");
    private static final Set<String> LONG_TEXTS_IN_JSON = Set.of("Expr.JsonText", "Expr.JsonSet");

    /** By database, and by what the first column of its table says. What is refused is seen in the statements themselves. */
    private static final Map<String, Map<String, Set<String>>> ABOUT = Map.of(
            "PostgreSQL",
                    Map.ofEntries(
                            entry("order of texts", TEXT),
                            entry("TEXT, JSON", Set.of("LogicalType.Text", "LogicalType.Json")),
                            entry("numbers in JSON", NUMBERS_IN_JSON),
                            entry("DOUBLE cast to an integer", CAST),
                            entry("years after 9999", Set.of("Expr.DateAdd")),
                            entry("indexes of words", TEXT_INDEXES),
                            entry("regular expressions", REGEXP),
                            entry("upserts", WRITES),
                            entry("after an error", NO_PART),
                            entry("refused", NO_PART)),
            "CockroachDB",
                    Map.ofEntries(
                            entry(
                                    "what PostgreSQL's section says of",
                                    Set.of(
                                            "LogicalType.Text",
                                            "LogicalType.Varchar",
                                            "LogicalType.Json",
                                            "Conflict.Skip",
                                            "Conflict.Overwrite")),
                            entry("generated keys", Set.of("ColumnContent.Identity")),
                            entry("definitions", NO_PART),
                            entry("refused", NO_PART)),
            "MySQL",
                    Map.ofEntries(
                            entry("upserts", WRITES),
                            entry("references", Set.of("Ddl.ForeignKey", "Command.Delete")),
                            entry("upserts, bounded updates", Set.of("Assignment")),
                            entry("letters", LETTERS),
                            entry("numbers in JSON", NUMBERS_IN_JSON),
                            entry("casts", CAST),
                            entry("DOUBLE", Set.of("LogicalType.DoublePrecision", "AggregateFunction.SUM")),
                            entry("dates after 9999", Set.of("Expr.DateAdd")),
                            entry("regular expressions", REGEXP),
                            entry("native enums", Set.of("EnumStorage.NATIVE")),
                            entry("null in JSON", Set.of("LogicalType.Json")),
                            entry("frames over one row", Set.of("Frame.Between")),
                            entry("returning", RETURNING),
                            entry(
                                    "a view of the table that a command writes",
                                    Set.of("Command.Update", "Command.Delete")),
                            entry("definitions, `truncate`", Set.of("Command.Truncate")),
                            entry("containment of JSON", Set.of("Expr.JsonContains")),
                            entry("refused", NO_PART)),
            "MariaDB",
                    Map.ofEntries(
                            entry("JSON", Set.of("Expr.JsonEquals", "Expr.JsonText")),
                            entry("inserts from a query", Set.of("InsertRows.From")),
                            entry("casts of fractions", CAST),
                            entry("DOUBLE", Set.of("AggregateFunction.SUM")),
                            entry("regular expressions", REGEXP),
                            entry("returning", RETURNING),
                            entry("refused", NO_PART)),
            "SQLite",
                    Map.ofEntries(
                            entry("decimals", Set.of("LogicalType.Decimal")),
                            entry(
                                    "BIGINT",
                                    Set.of(
                                            "LogicalType.BigInt",
                                            "ArithmeticOperator.ADD",
                                            "ArithmeticOperator.SUBTRACT",
                                            "ArithmeticOperator.MULTIPLY",
                                            "AggregateFunction.SUM")),
                            entry("DOUBLE", Set.of("LogicalType.DoublePrecision", "ScalarFunction.POWER")),
                            entry("casts", CAST),
                            entry("times", Set.of("LogicalType.Timestamp")),
                            entry("`currentTimestamp()`", Set.of("ScalarFunction.CURRENT_TIMESTAMP")),
                            entry("numbers in JSON", NUMBERS_IN_JSON),
                            entry("regular expressions", REGEXP),
                            entry("functions", NO_PART),
                            entry("foreign keys", Set.of("Ddl.ForeignKey")),
                            entry("names", Set.of("Identifier")),
                            entry("primary keys", Set.of("Ddl.PrimaryKey")),
                            entry("refused", NO_PART)),
            "SQL Server",
                    Map.ofEntries(
                            entry("trailing spaces", TEXT),
                            entry("order of texts", TEXT),
                            entry("`varchar(n)`", Set.of("LogicalType.Varchar")),
                            entry("UUID", Set.of("LogicalType.Uuid")),
                            entry("words", Set.of("Expr.ContainsWords")),
                            entry("JSON", LONG_TEXTS_IN_JSON),
                            entry("upserts", WRITES),
                            entry("casts", CAST),
                            entry("refused", NO_PART)),
            "Oracle",
                    Map.ofEntries(
                            entry("empty text", TEXT),
                            entry("TEXT", Set.of("LogicalType.Text", "ScalarFunction.LENGTH")),
                            entry("BINARY", Set.of("LogicalType.Binary")),
                            entry("`stringAggregate`, casts to TEXT", Set.of("Expr.TextAggregate", "Expr.Cast")),
                            entry("`stringAggregate`, casts of texts", Set.of("Expr.TextAggregate", "Expr.Cast")),
                            entry("JSON", Set.of("LogicalType.Json", "Expr.JsonText")),
                            entry("DATE", Set.of("LogicalType.Date")),
                            entry("upserts", WRITES),
                            entry("definitions, `truncate`", Set.of("Command.Truncate")),
                            entry("returning", RETURNING),
                            entry("refused", NO_PART)));

    private Divergences() {}

    /** {@return what the entries are that this class knows, as database and first column} */
    static Set<String> known(String database) {
        return ABOUT.getOrDefault(database, Map.of()).keySet();
    }

    /** {@return whether one of the entries that the page has for a database is about a part} */
    static boolean isAbout(String database, Set<String> entries, String part) {
        return entries.stream().anyMatch(entry -> about(database, entry).contains(part))
                || database.equals("MariaDB") && isSharedWithMySql(part);
    }

    private static Set<String> about(String database, String entry) {
        return ABOUT.getOrDefault(database, Map.of()).getOrDefault(entry, NO_PART);
    }

    /** MariaDB's section begins with what it has in common with MySQL's. */
    private static boolean isSharedWithMySql(String part) {
        Map<String, Set<String>> mySql = ABOUT.get("MySQL");
        return Stream.of(
                        "upserts",
                        "references",
                        "upserts, bounded updates",
                        "native enums",
                        "letters",
                        "dates after 9999",
                        "definitions, `truncate`",
                        "containment of JSON")
                .anyMatch(where -> mySql.get(where).contains(part));
    }

    /** {@return every part that some entry is about} */
    static Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        ABOUT.values().forEach(entries -> entries.values().forEach(parts::addAll));
        return parts;
    }
}
