package dev.hysteria.reference;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows gathered into groups. */
final class Groups {
    private final Evaluation evaluation;

    Groups(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** {@return the rows themselves, or the groups that they form and that are asked for} */
    List<Scope> of(Query.Select select, List<Scope> rows, Scope outer) {
        Set<Identifier> aliases = Set.copyOf(select.source().aliases());
        Gathering gathering = new Gathering(rows, outer, aliases);
        return switch (select.grouping()) {
            case Grouping.None none ->
                results(select).anyMatch(Groups::isAggregate)
                        ? gathered(gathering, List.of(List.of()), new Expr.True())
                        : rows;
            case Grouping.Whole(Expr having) -> gathered(gathering, List.of(List.of()), having);
            case Grouping.By(List<Expr> keys, Expr having) -> gathered(gathering, List.of(keys), having);
            case Grouping.Sets(List<List<Expr>> sets, Expr having) -> gathered(gathering, sets, having);
            case Grouping.Rollup(List<Expr> keys, Expr having) -> gathered(gathering, prefixes(keys), having);
            case Grouping.Cube(List<Expr> keys, Expr having) -> gathered(gathering, subsets(keys), having);
        };
    }

    private static Stream<Expr> results(Query.Select select) {
        return Stream.concat(
                select.list().items().stream().map(SelectItem::expression),
                select.ordering().stream().map(SortKey::expression));
    }

    /** What is gathered. */
    private record Gathering(List<Scope> rows, Scope outer, Set<Identifier> aliases) {}

    private List<Scope> gathered(Gathering gathering, List<List<Expr>> sets, Expr having) {
        List<Expr> all = sets.stream().flatMap(List::stream).distinct().toList();
        List<Scope> groups = new ArrayList<>();
        for (List<Expr> set : sets) {
            groups.addAll(gathered(gathering, set, all));
        }
        return groups.stream().filter(group -> evaluation.isTrue(having, group)).toList();
    }

    /** {@return the groups of one set of keys; of no keys there is one group always} */
    private List<Scope> gathered(Gathering gathering, List<Expr> set, List<Expr> all) {
        List<LogicalType> types = set.stream().map(Expr::type).toList();
        Map<Identity, List<Scope>> groups = new LinkedHashMap<>();
        if (set.isEmpty()) {
            groups.put(new Identity(List.of()), new ArrayList<>());
        }
        for (Scope row : gathering.rows()) {
            groups.computeIfAbsent(Identity.of(evaluation.all(set, row), types), key -> new ArrayList<>())
                    .add(row);
        }
        return groups.values().stream()
                .<Scope>map(rows -> new Scope.Group(gathering.outer(), rows, keys(set, all, rows), gathering.aliases()))
                .toList();
    }

    private Map<Expr, @Nullable Object> keys(List<Expr> set, List<Expr> all, List<Scope> rows) {
        Map<Expr, @Nullable Object> keys = new HashMap<>();
        for (Expr key : all) {
            keys.put(key, set.contains(key) ? evaluation.of(key, rows.getFirst()) : null);
        }
        return keys;
    }

    private static List<List<Expr>> prefixes(List<Expr> keys) {
        List<List<Expr>> prefixes = new ArrayList<>();
        for (int length = keys.size(); length >= 0; length--) {
            prefixes.add(keys.subList(0, length));
        }
        return prefixes;
    }

    private static List<List<Expr>> subsets(List<Expr> keys) {
        List<List<Expr>> subsets = new ArrayList<>(List.of(List.of()));
        for (Expr key : keys) {
            for (List<Expr> subset : List.copyOf(subsets)) {
                subsets.add(Stream.concat(subset.stream(), Stream.of(key)).toList());
            }
        }
        return subsets;
    }

    /** {@return whether the value is one of a group: an aggregate is in it, other than as the function of a window or in a sub-query} */
    static boolean isAggregate(Expr expression) {
        Search search = new Search();
        var unused = search.expr(expression);
        return search.found;
    }

    private static final class Search implements TreeMapper {
        private boolean found;

        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over(Expr.Aggregate function, var window)) {
                function.arguments().forEach(this::expr);
                return expression;
            }
            found |= expression instanceof Expr.Aggregate || expression instanceof Expr.TextAggregate;
            return found ? expression : Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query other) {
            return other;
        }
    }
}
