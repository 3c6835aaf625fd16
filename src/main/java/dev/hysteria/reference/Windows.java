package dev.hysteria.reference;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a query computes over windows, for each of its rows or groups. */
final class Windows {
    private final Evaluation evaluation;
    private final Ordering ordering;

    Windows(Evaluation evaluation, Ordering ordering) {
        this.evaluation = evaluation;
        this.ordering = ordering;
    }

    /** {@return the rows with the values of all that is computed over windows} */
    List<Scope> computed(Query.Select select, List<Scope> rows) {
        Set<Expr.Over> calls = calls(select);
        if (calls.isEmpty()) {
            return rows;
        }
        List<Map<Expr, @Nullable Object>> values = new ArrayList<>();
        rows.forEach(row -> values.add(new HashMap<>()));
        for (Expr.Over call : calls) {
            Window.Definition window = definition(call.window(), select);
            for (List<Integer> partition : partitions(window, rows)) {
                compute(call, window, partition, rows, values);
            }
        }
        List<Scope> computed = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            computed.add(new Scope.Computed(rows.get(i), values.get(i)));
        }
        return computed;
    }

    private void compute(
            Expr.Over call,
            Window.Definition window,
            List<Integer> places,
            List<Scope> rows,
            List<Map<Expr, @Nullable Object>> values) {
        List<Integer> sorted = ordering.sorted(places, window.ordering(), rows::get);
        List<Scope> scopes = sorted.stream().map(rows::get).toList();
        Partition partition = Partition.of(scopes, window, ordering);
        WindowCalls function = new WindowCalls(evaluation, partition, new Frames(partition, window));
        for (int i = 0; i < sorted.size(); i++) {
            values.get(sorted.get(i)).put(call, function.value(call.function(), i));
        }
    }

    private List<List<Integer>> partitions(Window.Definition window, List<Scope> rows) {
        List<LogicalType> types = window.partition().stream().map(Expr::type).toList();
        Map<Identity, List<Integer>> partitions = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            partitions
                    .computeIfAbsent(
                            Identity.of(evaluation.all(window.partition(), rows.get(i)), types),
                            key -> new ArrayList<>())
                    .add(i);
        }
        return List.copyOf(partitions.values());
    }

    private static Window.Definition definition(Window window, Query.Select select) {
        return switch (window) {
            case Window.Definition definition -> definition;
            case Window.Named(var name, Window.Definition definition) -> definition;
            case Window.Reference(var name) ->
                select.windows().stream()
                        .filter(named -> named.name().equals(name))
                        .findFirst()
                        .map(Window.Named::definition)
                        .orElseThrow(() -> QueryException.invalid(
                                "The window %s is named, but not defined".formatted(name),
                                "add window(…) to the query."));
        };
    }

    private static Set<Expr.Over> calls(Query.Select select) {
        Set<Expr.Over> calls = new LinkedHashSet<>();
        Stream<Expr> results = Stream.of(
                        select.list().items().stream().map(SelectItem::expression),
                        keys(select.list().distinct()),
                        select.ordering().stream().map(SortKey::expression))
                .flatMap(part -> part);
        results.forEach(result -> {
            var unused = new Calls(calls).expr(result);
        });
        return calls;
    }

    private static Stream<Expr> keys(Distinct distinct) {
        return switch (distinct) {
            case Distinct.All all -> Stream.of();
            case Distinct.Rows rows -> Stream.of();
            case Distinct.On(List<Expr> keys) -> keys.stream();
        };
    }

    /** Finds the calls of this query, not those of queries within. */
    private record Calls(Set<Expr.Over> found) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over over) {
                found.add(over);
                return expression;
            }
            return Tree.mapChildren(expression, this);
        }

        @Override
        public Query query(Query other) {
            return other;
        }
    }
}
