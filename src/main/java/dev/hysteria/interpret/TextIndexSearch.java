package dev.hysteria.interpret;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.Target;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Indexes of words, asked beside a filter.
 *
 * <p>Wanted: the rows for which {@link Expr.ContainsWords} is TRUE. Emitted: that condition, and another one that the index answers, which is
 * TRUE for all of them and for some more. So an index changes no answer as long as it misses no row. It would miss some by words with
 * characters that databases take for something else, or do not know the lower case of: those are looked for without it.
 */
final class TextIndexSearch {

    private static final LogicalType TEXT = new LogicalType.Text();

    /** Much longer words are missing. https://www.postgresql.org/docs/current/textsearch-limitations.html */
    private static final int LONGEST = 60;

    /** Firsts and lasts of what every database takes for letters and digits and has the same lower case of. */
    private static final int[][] KNOWN = {
        {'0', '9'},
        {'A', 'Z'},
        {'a', 'z'},
        {0xC0, 0xD6},
        {0xD8, 0xF6},
        {0xF8, 0x21F},
        {0x388, 0x38A},
        {0x38E, 0x3A1},
        {0x3A3, 0x3CE},
        {0x400, 0x481},
        {0x5D0, 0x5EA},
        {0x621, 0x63A},
        {0x641, 0x64A},
        {0x1EA0, 0x1EF9},
        {0x3041, 0x3096},
        {0x30A1, 0x30FA},
        {0x4E00, 0x9FA5},
        {0xAC00, 0xD7A3}
    };

    private final Renderer renderer;
    private final SqlWriter out;

    TextIndexSearch(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    /** {@return what writes the conditions that indexes answer, of a query with this filter} */
    List<Runnable> beside(Expr filter, Source source) {
        Map<Identifier, TableName> tables = new HashMap<>();
        collect(source, tables);
        return beside(filter, tables);
    }

    /** {@return what writes the conditions that indexes answer, of a command with this filter} */
    List<Runnable> beside(Expr filter, Target target) {
        return beside(filter, Map.of(target.alias(), target.table()));
    }

    private List<Runnable> beside(Expr filter, Map<Identifier, TableName> tables) {
        List<Runnable> conditions = new ArrayList<>();
        for (Expr condition : filter instanceof Expr.And(List<Expr> operands) ? operands : List.of(filter)) {
            if (condition instanceof Expr.ContainsWords search) {
                search.index().flatMap(index -> asked(index, search, tables)).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    /** Collects the tables that an index can be asked of: those that are read as they are. */
    private static void collect(Source source, Map<Identifier, TableName> tables) {
        switch (source) {
            case Source.Table(TableName table, Identifier alias, Scoping scoping) -> tables.put(alias, table);
            case Source.Join join -> {
                collect(join.left(), tables);
                collect(join.right(), tables);
            }
            case Source.CrossJoin(Source left, Source right) -> {
                collect(left, tables);
                collect(right, tables);
            }
            case Source.Nothing none -> {}
            case Source.Common none -> {}
            case Source.Derived none -> {}
            case Source.Lateral none -> {}
            case Source.Values none -> {}
        }
    }

    private Optional<Runnable> asked(TextIndex index, Expr.ContainsWords search, Map<Identifier, TableName> tables) {
        List<String> words = search.words().stream()
                .filter(TextIndexSearch::isKnown)
                .map(Words::folded)
                .toList();
        return words.isEmpty()
                ? Optional.empty()
                : alias(search.texts())
                        .flatMap(alias -> Optional.ofNullable(tables.get(alias))
                                .flatMap(table -> asked(index, words, alias, table)));
    }

    /** {@return the name of the one table whose columns the texts are} */
    private static Optional<Identifier> alias(List<Expr> texts) {
        Set<Identifier> aliases = new HashSet<>();
        for (Expr text : texts) {
            if (!(text instanceof Expr.Column(Identifier source, var name, var type, var nullability))) {
                return Optional.empty();
            }
            aliases.add(source);
        }
        return aliases.size() == 1 ? aliases.stream().findFirst() : Optional.empty();
    }

    private Optional<Runnable> asked(TextIndex index, List<String> words, Identifier alias, TableName table) {
        return switch (renderer.traits.ddl().indexes().words()) {
            case TOKEN_VECTOR -> Optional.of(() -> inVector(index, words, alias));
            case VIRTUAL_TABLE -> index.key().map(key -> () -> inVirtualTable(index, words, alias, key, table));
            case NONE -> Optional.empty();
        };
    }

    private void inVector(TextIndex index, List<String> words, Identifier alias) {
        new TextIndexInterpreter(renderer).vector(index, TextIndexInterpreter.of(alias));
        out.sql(" @@ plainto_tsquery(").literal("simple", TEXT).sql(", ");
        out.value(words.stream().map(word -> "q" + word).collect(Collectors.joining(" ")), TEXT);
        out.sql(")");
    }

    private void inVirtualTable(
            TextIndex index, List<String> words, Identifier alias, Identifier key, TableName table) {
        out.identifier(alias).sql(".").identifier(key).sql(" IN (SELECT rowid FROM ");
        out.table(new TableName(table.namespace(), index.name()));
        out.sql(" WHERE ").identifier(index.name()).sql(" MATCH ");
        out.value(words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ")), TEXT);
        out.sql(")");
    }

    private static boolean isKnown(String word) {
        return word.length() <= LONGEST && word.codePoints().allMatch(TextIndexSearch::isKnown);
    }

    private static boolean isKnown(int point) {
        return Arrays.stream(KNOWN).anyMatch(range -> range[0] <= point && point <= range[1]);
    }
}
