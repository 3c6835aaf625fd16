package dev.hysteria.matrix;

import dev.hysteria.dialect.Dialect;
import dev.hysteria.docs.SemanticsPage.Entry;
import dev.hysteria.equivalence.Compared;
import dev.hysteria.golden.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/reference/equivalence.md}. */
final class EquivalencePage {
    private static final String INTRODUCTION = """
        # Equivalence

        What each part of a statement is on each database, and what was run to know it: for those who choose a database, and for those who
        write a dialect. [Semantics](semantics.md) says what the parts mean.

        The build makes this page and fails when it says otherwise. `mvn verify` generates schemas, rows and statements, %s of them, and asks
        each database that runs there, and the [reference interpreter](../explanation/architecture.md#what-holds-it): the answers
        must be the same, or the dialect refuses the statement by name. The seeds are fixed; `-Dproperties.tries=5000` makes 300,000
        from a new seed, and a failure prints the seed that makes it again alone. `mvn verify -Dtest=EquivalencePageTest -Ddocs.update`
        writes this page.

        A long run of seeds 1 to 1,667, `-Dproperties.tries=1667 -Dproperties.seed=1`, which is 100,020 statements on each of SQLite,
        PostgreSQL, MySQL and MariaDB, shows no difference. **Other seeds still show some**: of the 32,660 commands of seeds 1,668 to
        3,300 nine, of which seven were mended; of 18,660 expressions one; of 8,660 queries two, of which one was mended. What differs there
        is a defect of the library that has not been mended yet, not a documented difference.

        ## Evidence

        %s
        The statements are those that the build generates. One is refused by name, or what it does is compared with what the reference says
        and is the same, or it is not compared:

        %s
        On PostgreSQL, what another database means otherwise is made after its manual: only a server knows. The tables below are made of these
        statements and of the golden files, whose text is approved for each database, and compared too.

        Independent parsers read what SQL Server and Oracle are told: all golden files, and of the generated statements every tenth that has at
        most 800 characters on SQL Server and 200 on Oracle, as longer ones take them minutes. `-Djudge.every=1` reads all of those.

        ## What the tables say

        | | means |
        |---|---|
        | exact | said in the database's own words, if in more of them |
        | emulated | said with other parts, by a [rewrite](../explanation/architecture.md#the-way-of-a-statement) of the statement or by a second statement |
        | in part | some forms are refused by name: `UnsupportedFeature` says which, and what to do instead |
        | refused | all are |
        | [differs](semantics.md#by-database) | what is said otherwise there, or left open and decided there |
        | cases | the generated statements of the build in which the part occurs |

        Rewrites that touch any part are not counted as emulations: a parameter in a group's key as a literal, a condition that stands for a
        value as a CASE, the order of nulls where there are none, the types of constants and operands that a database guesses otherwise.
        """;

    private final Matrix matrix;
    private final List<Entry> entries;

    private EquivalencePage(Matrix matrix, List<Entry> entries) {
        this.matrix = matrix;
        this.entries = entries;
    }

    /**
     * The page.
     *
     * @param entries those of the page of the semantics
     * @param version the version of a database, by its name
     */
    static String of(Matrix matrix, List<Entry> entries, UnaryOperator<String> version) {
        var page = new EquivalencePage(matrix, entries);
        return INTRODUCTION.formatted(count(matrix.generated()), page.evidence(version), page.notCompared())
                + page.clauses()
                + page.sections();
    }

    private String evidence(UnaryOperator<String> version) {
        return row("database", "version", "evidence", "refused", "compared", "not compared")
                + rule(6)
                + Dialects.ALL.stream()
                        .map(dialect -> row(
                                dialect.name(),
                                version.apply(dialect.name()),
                                Evidence.of(dialect.name()).kind(),
                                count(compared(dialect).refused()),
                                count(compared(dialect).agreed()),
                                count(compared(dialect).notCompared())))
                        .collect(Collectors.joining());
    }

    private Compared compared(Dialect dialect) {
        try {
            return Evidence.of(dialect.name()).compared(matrix.generated(), matrix.refused(dialect));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String notCompared() {
        return row("database", "not compared", "statements")
                + rule(3)
                + Dialects.ALL.stream()
                        .flatMap(dialect -> new TreeMap<>(compared(dialect).others())
                                .entrySet().stream()
                                        .map(other -> row(dialect.name(), other.getKey(), count(other.getValue()))))
                        .collect(Collectors.joining());
    }

    private String sections() {
        Map<String, List<Entry>> sections = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.code("node").isEmpty())
                .forEach(entry -> sections.computeIfAbsent(entry.heading(), heading -> new ArrayList<>())
                        .add(entry));
        return sections.entrySet().stream()
                .map(section -> section(section.getKey(), section.getValue()))
                .collect(Collectors.joining());
    }

    private String section(String heading, List<Entry> rows) {
        return "\n## [%s](semantics.md#%s)\n\n".formatted(heading, anchor(heading))
                + head("written", "part")
                + rows.stream()
                        .map(entry -> line(
                                entry.cells().getOrDefault("written", ""),
                                "`" + entry.code("node").getFirst() + "`",
                                entry.code("node").getFirst()))
                        .collect(Collectors.joining());
    }

    private String clauses() {
        return "\n## Clauses\n\n"
                + head("written", "clause")
                + Arrays.stream(Clause.values())
                        .map(clause -> line("`" + clause.written() + "`", clause.meaning(), clause.part()))
                        .collect(Collectors.joining());
    }

    private static String head(String... first) {
        return row(Stream.of(Arrays.stream(first), Dialects.ALL.stream().map(Dialect::name), Stream.of("cases"))
                        .flatMap(cells -> cells)
                        .toArray(String[]::new))
                + rule(first.length + Dialects.ALL.size() + 1);
    }

    private String line(String written, String what, String part) {
        return row(Stream.of(
                        Stream.of(written, what),
                        Dialects.ALL.stream().map(dialect -> cell(dialect, part)),
                        Stream.of(count(matrix.cases(part))))
                .flatMap(cells -> cells)
                .toArray(String[]::new));
    }

    private String cell(Dialect dialect, String part) {
        String cell = matrix.cell(dialect, part);
        Set<String> written = entries.stream()
                .filter(entry -> entry.heading().equals(dialect.name()))
                .map(entry -> entry.cells().getOrDefault("where", ""))
                .collect(Collectors.toSet());
        return Divergences.isAbout(dialect.name(), written, part) && !cell.equals("refused")
                ? cell + ", [differs](semantics.md#" + anchor(dialect.name()) + ")"
                : cell;
    }

    private static String count(int cases) {
        return String.format(Locale.ROOT, "%,d", cases);
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String rule(int columns) {
        return "|" + "---|".repeat(columns) + "\n";
    }

    private static String row(String... cells) {
        return ("| " + String.join(" | ", cells) + " |").replaceAll(" +\\|", " |") + "\n";
    }
}
