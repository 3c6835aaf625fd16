package dev.hysteria.query;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.error.QueryException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule of grouped queries: what they select, ask of groups and order by is made of aggregates and grouping keys.
 *
 * <p>Some databases pick the value of any row of the group instead, others follow keys; what all agree on is the rule.
 */
final class Grouped {

    private Grouped() {}

    /** Refuses a column that has no one value in a group. */
    static void check(Query.Select query) {
        List<Expr> results = results(query);
        if (query.grouping() instanceof Grouping.None && results.stream().noneMatch(Grouped::isAggregate)) {
            return;
        }
        Columns columns = new Columns(keys(query.grouping()), query.source().aliases());
        for (Expr result : results) {
            columns.check(result);
        }
    }

    /** {@return whether the value is one of a group, other than over a window} */
    static boolean isAggregate(Expr expression) {
        var search = new TreeMapper() {
            private boolean found;

            @Override
            public Expr expr(Expr inner) {
                found |= inner instanceof Expr.Aggregate || inner instanceof Expr.TextAggregate;
                if (inner instanceof Expr.Over(Expr function, var window)) {
                    var unused = Tree.mapChildren(function, this);
                    return inner;
                }
                return found ? inner : Tree.mapChildren(inner, this);
            }

            @Override
            public Query query(Query other) {
                return other;
            }
        };
        var unused = search.expr(expression);
        return search.found;
    }

    private static List<Expr> results(Query.Select query) {
        return Stream.of(
                        query.list().items().stream().map(SelectItem::expression),
                        Stream.of(having(query.grouping())),
                        query.ordering().stream().map(SortKey::expression))
                .<Expr>flatMap(part -> part)
                .toList();
    }

    private static Expr having(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> new Expr.True();
            case Grouping.Whole whole -> whole.having();
            case Grouping.By by -> by.having();
            case Grouping.Sets sets -> sets.having();
            case Grouping.Rollup rollup -> rollup.having();
            case Grouping.Cube cube -> cube.having();
        };
    }

    private static List<Expr> keys(Grouping grouping) {
        return switch (grouping) {
            case Grouping.None none -> List.of();
            case Grouping.Whole whole -> List.of();
            case Grouping.By by -> by.keys();
            case Grouping.Sets sets ->
                sets.sets().stream().flatMap(List::stream).toList();
            case Grouping.Rollup rollup -> rollup.keys();
            case Grouping.Cube cube -> cube.keys();
        };
    }

    /** Goes down to columns that are in no key and no aggregate. */
    private record Columns(List<Expr> keys, List<Identifier> sources) implements TreeMapper {

        void check(Expr result) {
            var unused = expr(result);
        }

        @Override
        public Expr expr(Expr expression) {
            if (keys.contains(expression)) {
                return expression;
            }
            return switch (expression) {
                case Expr.Aggregate aggregate -> aggregate;
                case Expr.TextAggregate aggregate -> aggregate;
                case Expr.Over over -> over(over);
                case Expr.Column column -> require(column);
                default -> Tree.mapChildren(expression, this);
            };
        }

        @Override
        public Query query(Query other) {
            return other;
        }

        // The function aggregates groups: what it takes, and what its window is made of, must be of the group.
        private Expr over(Expr.Over over) {
            if (over.window() instanceof Window.Definition window) {
                window.partition().forEach(this::check);
                window.ordering().forEach(key -> check(key.expression()));
            }
            return Tree.mapChildren(over.function(), this);
        }

        private Expr require(Expr.Column column) {
            if (sources.contains(column.source())) {
                throw QueryException.invalid(
                        "%s.%s has no one value in a group of rows".formatted(column.source(), column.name()),
                        "group by it too, or select an aggregate of it such as min(…).");
            }
            return column;
        }
    }
}
