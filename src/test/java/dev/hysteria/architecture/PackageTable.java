package dev.hysteria.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which package may use which: the table of the architecture page, row by row, below any root package. A package and what is
 * nested in it share a row, unless the nested one has a row of its own. The empty name is the root itself.
 */
record PackageTable(String root, List<Row> rows) {

    /** One package and the other packages of the library that it may use. */
    record Row(String name, Set<String> uses) {}

    /** The table, below the given root. */
    static PackageTable of(String root) {
        var rows = new ArrayList<Row>();
        rows.add(row("error"));
        rows.add(row("type", "error"));
        rows.add(row("ast", "error", "type"));
        rows.add(row("rewrite", "error", "type", "ast"));
        rows.add(row("expression", "error", "type", "ast"));
        rows.add(row("schema", "error", "type", "ast", "expression"));
        rows.add(row("input", "error", "type", "ast", "expression", "schema"));
        rows.add(row("page", "error", "type", "ast", "expression", "schema"));
        rows.add(row("query", "error", "type", "ast", "expression", "schema", "page"));
        rows.add(row("relation", "error", "type", "ast", "expression", "schema", "page", "query"));
        rows.add(row("catalog", "error", "type"));
        rows.add(row("dialect", "error", "type", "ast", "rewrite", "catalog"));
        for (String product : List.of("postgres", "mysql", "sqlite", "sqlserver", "oracle")) {
            rows.add(row("dialect." + product, "error", "type", "ast", "rewrite", "catalog", "dialect"));
        }
        rows.add(row("dialect.cockroach", "error", "type", "ast", "rewrite", "catalog", "dialect", "dialect.postgres"));
        rows.add(row("dialect.mariadb", "error", "type", "ast", "rewrite", "catalog", "dialect", "dialect.mysql"));
        rows.add(row("explain", "error", "type", "dialect"));
        rows.add(row("interpret", "error", "type", "ast", "rewrite", "dialect"));
        rows.add(row("observe", "error", "query"));
        rows.add(row("reference", "error", "type", "ast", "expression", "schema", "page", "query", "relation"));
        rows.add(row(
                "internal.jdbc",
                "error",
                "type",
                "ast",
                "expression",
                "schema",
                "page",
                "query",
                "relation",
                "dialect",
                "explain",
                "interpret",
                "observe"));
        rows.add(row(
                "migration",
                "error",
                "type",
                "ast",
                "expression",
                "schema",
                "query",
                "catalog",
                "dialect",
                "interpret"));
        rows.add(row("seed", "error", "type", "ast", "expression", "schema", "query", "relation"));
        rows.add(row("cache", "error", "schema", "query"));
        rows.add(row("mongo", "error", "type", "ast", "expression", "schema", "page", "query", "relation"));
        rows.add(row("redis", "error", "type", "schema", "cache"));
        rows.add(new Row("", names(rows)));
        Set<String> published = Set.copyOf(names(rows).stream()
                .filter(name -> !name.startsWith("internal"))
                .toList());
        for (String program : List.of("openapi", "admin", "cli")) {
            rows.add(new Row(program, published));
        }
        return new PackageTable(root, List.copyOf(rows));
    }

    private static Row row(String name, String... uses) {
        return new Row(name, Set.of(uses));
    }

    private static Set<String> names(List<Row> rows) {
        return Set.copyOf(rows.stream().map(Row::name).toList());
    }

    /** The row of a package, given by its full name. */
    Optional<Row> find(String packageName) {
        return rows.stream()
                .filter(row -> covers(row, packageName))
                .max(Comparator.comparingInt(row -> row.name().length()));
    }

    private boolean covers(Row row, String packageName) {
        if (row.name().isEmpty()) {
            return packageName.equals(root);
        }
        String full = root + "." + row.name();
        return packageName.equals(full) || packageName.startsWith(full + ".");
    }

    /** Whether a package belongs to the library at all. */
    boolean contains(String packageName) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }

    /** Whether one package, by full name, may use another. Both must be in the table. */
    boolean allows(String user, String used) {
        Row from = find(user).orElseThrow();
        Row to = find(used).orElseThrow();
        return from.equals(to) || from.uses().contains(to.name());
    }
}
