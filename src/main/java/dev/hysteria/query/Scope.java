package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression at some place of a statement can name.
 *
 * @param sources the sources of its own query
 * @param windows the windows that the query defines
 * @param tables the columns of the common tables, by name
 * @param outer the scope around the query
 */
record Scope(
        List<Source> sources,
        List<Window.Named> windows,
        Map<Identifier, List<Identifier>> tables,
        Optional<Scope> outer) {

    static Scope empty() {
        return new Scope(List.of(), List.of(), Map.of(), Optional.empty());
    }

    /** {@return the scope inside a query of these sources} */
    Scope inside(List<Source> newSources, List<Window.Named> newWindows) {
        requireDistinct(newSources);
        return new Scope(newSources, newWindows, tables, Optional.of(this));
    }

    /** {@return this scope with some of its sources only} */
    Scope only(List<Source> some) {
        return new Scope(some, windows, tables, outer);
    }

    /** {@return this scope with another common table} */
    Scope with(Identifier table, List<Identifier> columns) {
        Map<Identifier, List<Identifier>> more = new HashMap<>(tables);
        more.put(table, columns);
        return new Scope(sources, windows, more, outer);
    }

    /** Refuses a column of a source that is not there, or that the source does not have. */
    void require(Expr.Column column) {
        Source source = find(column.source()).orElseThrow(() -> notInScope(column));
        if (!columns(source).map(names -> names.contains(column.name())).orElse(true)) {
            throw notInScope(column);
        }
    }

    void requireSource(Identifier alias) {
        if (sources.stream().noneMatch(source -> source.aliases().contains(alias))) {
            throw QueryException.invalid(
                    "Rows of “%s” are locked, which the query does not read".formatted(alias),
                    "name one of its sources: " + descriptions() + ".");
        }
    }

    void requireTable(Identifier table) {
        if (!tables.containsKey(table)) {
            throw QueryException.invalid(
                    "The common table “%s” is read, but not defined".formatted(table),
                    "add with(…) to the statement that reads it.");
        }
    }

    void requireWindow(Identifier window) {
        if (windows.stream().noneMatch(named -> named.name().equals(window))) {
            throw QueryException.invalid(
                    "The window “%s” is named, but not defined".formatted(window), "add window(…) to the query.");
        }
    }

    private Optional<Source> find(Identifier alias) {
        return sources.stream()
                .filter(source -> source.aliases().contains(alias))
                .findFirst()
                .or(() -> outer.flatMap(around -> around.find(alias)));
    }

    private Optional<List<Identifier>> columns(Source source) {
        return switch (source) {
            case Source.Derived(Query query, Identifier alias) -> Optional.of(query.columns());
            case Source.Lateral(Query query, Identifier alias) -> Optional.of(query.columns());
            case Source.Common(Identifier name, Identifier alias) -> Optional.ofNullable(tables.get(name));
            case Source.Values(var rows, Identifier alias, List<Identifier> names) -> Optional.of(names);
            case Source.Table table -> Optional.empty();
            case Source.Nothing nothing -> Optional.empty();
            case Source.Join join -> Optional.empty();
            case Source.CrossJoin join -> Optional.empty();
        };
    }

    private QueryException notInScope(Expr.Column column) {
        return QueryException.columnNotInScope(
                column.name().text(), column.source().text(), descriptions());
    }

    private List<String> descriptions() {
        List<String> all = new ArrayList<>(descriptions(sources));
        outer.ifPresent(around -> all.addAll(around.descriptions()));
        return all;
    }

    private static List<String> descriptions(List<Source> sources) {
        return sources.stream().map(Scope::describe).toList();
    }

    private static void requireDistinct(List<Source> sources) {
        Set<String> taken = new HashSet<>();
        for (Source source : sources) {
            for (Identifier alias : source.aliases()) {
                if (!taken.add(alias.text().toLowerCase(Locale.ROOT))) {
                    throw QueryException.aliasDuplicated(alias.text(), descriptions(sources));
                }
            }
        }
    }

    private static String describe(Source source) {
        return switch (source) {
            case Source.Table(var table, Identifier alias, var scoping) -> named(table.toString(), table.name(), alias);
            case Source.Common(Identifier name, Identifier alias) -> named(name.text(), name, alias);
            case Source.Derived(Query query, Identifier alias) -> "a query as " + alias;
            case Source.Lateral(Query query, Identifier alias) -> "a lateral query as " + alias;
            case Source.Values(var rows, Identifier alias, var columns) -> "values as " + alias;
            case Source.Nothing nothing -> "nothing";
            case Source.Join join -> "a join";
            case Source.CrossJoin join -> "a join";
        };
    }

    private static String named(String text, Identifier name, Identifier alias) {
        return name.equals(alias) ? text : text + " as " + alias;
    }
}
