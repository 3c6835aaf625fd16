package dev.hysteria.reference;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.JoinKind;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Scoping;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What FROM names: rows by alias. Joins are nested loops, so a join takes as long as its sides' sizes multiplied. */
final class Sources {
    private final Evaluation evaluation;

    Sources(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the rows of a source, each as the scope of what is said about it} */
    List<Scope> scopes(Source source, Scope outer) {
        return rows(source, outer).stream()
                .<Scope>map(row -> new Scope.Sources(outer, row))
                .toList();
    }

    /** {@return the rows of a source, of which each has one row of every alias} */
    List<Map<Identifier, Tuple>> rows(Source source, Scope outer) {
        return switch (source) {
            case Source.Nothing nothing -> List.of(Map.of());
            case Source.Table(TableName table, Identifier alias, Scoping scoping) -> {
                scoping.requireNone();
                yield named(alias, table(table));
            }
            case Source.Common(Identifier name, Identifier alias) -> named(alias, outer.table(name));
            case Source.Derived(Query query, Identifier alias) ->
                named(alias, evaluation.queries().of(query, outer));
            case Source.Lateral(Query query, Identifier alias) ->
                named(alias, evaluation.queries().of(query, outer));
            case Source.Values(List<List<Expr>> rows, Identifier alias, List<Identifier> columns) ->
                named(alias, values(columns, rows, outer));
            case Source.Join join -> joined(join, outer);
            case Source.CrossJoin(Source left, Source right) ->
                joined(new Source.Join(JoinKind.INNER, left, right, new Expr.True()), outer);
        };
    }

    private Relation table(TableName name) {
        Tables tables = evaluation.execution().tables();
        if (tables.isView(name)) {
            Ddl.CreateView view = tables.view(name);
            return evaluation.queries().of(view.query(), new Scope.Outermost()).renamed(view.columns());
        }
        return tables.table(name).relation();
    }

    private static List<Map<Identifier, Tuple>> named(Identifier alias, Relation relation) {
        return relation.rows().stream().map(row -> Map.of(alias, row)).toList();
    }

    private Relation values(List<Identifier> columns, List<List<Expr>> rows, Scope outer) {
        List<List<@Nullable Object>> cells = new ArrayList<>(rows.size());
        rows.forEach(row -> cells.add(evaluation.all(row, outer)));
        return Relation.of(columns, cells);
    }

    // ---- joins

    private List<Map<Identifier, Tuple>> joined(Source.Join join, Scope outer) {
        List<Map<Identifier, Tuple>> left = rows(join.left(), outer);
        boolean lateral = join.right().leaves().stream().anyMatch(leaf -> leaf instanceof Source.Lateral);
        if (lateral && keepsRight(join.kind())) {
            throw Refusal.of("a right or full join of a lateral query", "Join it inner or left.");
        }
        List<Map<Identifier, Tuple>> right = lateral ? List.of() : rows(join.right(), outer);
        List<Map<Identifier, Tuple>> all = new ArrayList<>();
        Set<Integer> matched = new HashSet<>();
        for (Map<Identifier, Tuple> row : left) {
            List<Map<Identifier, Tuple>> beside = lateral ? rows(join.right(), new Scope.Sources(outer, row)) : right;
            boolean found = false;
            for (int i = 0; i < beside.size(); i++) {
                Map<Identifier, Tuple> pair = both(row, beside.get(i));
                if (evaluation.isTrue(join.condition(), new Scope.Sources(outer, pair))) {
                    found = true;
                    matched.add(i);
                    all.add(pair);
                }
            }
            if (!found && keepsLeft(join.kind())) {
                all.add(both(row, nulls(join.right(), outer)));
            }
        }
        if (keepsRight(join.kind())) {
            Map<Identifier, Tuple> nulls = nulls(join.left(), outer);
            for (int i = 0; i < right.size(); i++) {
                if (!matched.contains(i)) {
                    all.add(both(nulls, right.get(i)));
                }
            }
        }
        return all;
    }

    private static boolean keepsLeft(JoinKind kind) {
        return switch (kind) {
            case LEFT, FULL -> true;
            case INNER, RIGHT -> false;
        };
    }

    private static boolean keepsRight(JoinKind kind) {
        return switch (kind) {
            case RIGHT, FULL -> true;
            case INNER, LEFT -> false;
        };
    }

    static Map<Identifier, Tuple> both(Map<Identifier, Tuple> left, Map<Identifier, Tuple> right) {
        Map<Identifier, Tuple> both = new HashMap<>(left);
        both.putAll(right);
        return both;
    }

    /** {@return a row of nulls for every alias} */
    private Map<Identifier, Tuple> nulls(Source source, Scope outer) {
        Map<Identifier, Tuple> nulls = new HashMap<>();
        for (Source leaf : source.leaves()) {
            leaf.aliases()
                    .forEach(alias -> nulls.put(alias, heading(leaf, outer).nulls()));
        }
        return nulls;
    }

    private Heading heading(TableName name) {
        Tables tables = evaluation.execution().tables();
        return tables.isView(name)
                ? new Heading(tables.view(name).columns())
                : tables.table(name).heading();
    }

    private Heading heading(Source leaf, Scope outer) {
        return switch (leaf) {
            case Source.Table(TableName table, Identifier alias, Scoping scoping) -> heading(table);
            case Source.Common(Identifier name, Identifier alias) ->
                outer.table(name).heading();
            case Source.Derived(Query query, Identifier alias) -> new Heading(query.columns());
            case Source.Lateral(Query query, Identifier alias) -> new Heading(query.columns());
            case Source.Values(var rows, Identifier alias, List<Identifier> columns) -> new Heading(columns);
            case Source.Nothing nothing -> new Heading(List.of());
            case Source.Join join -> throw new IllegalStateException("a join is no leaf");
            case Source.CrossJoin join -> throw new IllegalStateException("a join is no leaf");
        };
    }
}
