package dev.hysteria.rewrite;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the values in a query's keys into them: takes {@code SELECT a / ?, count(*) … GROUP BY a / ?}, gives {@code SELECT a / 10, count(*) …
 * GROUP BY a / 10}; keys of DISTINCT ON and the columns of DISTINCT likewise, wherever in the query they stand.
 *
 * <p>A value is the same either way. Databases compare keys with what is selected and ordered by how they are written, and to them two
 * placeholders are two different values.
 *
 * <p>To be listed first: other rewrites repeat keys.
 */
public record KeyParametersByLiteral() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new EachQuery().statement(statement);
    }

    private static final class EachQuery implements TreeMapper {
        @Override
        public Query query(Query query) {
            if (!(query instanceof Query.Select select)) {
                return Tree.mapChildren(query, this);
            }
            Set<Expr> keys = new HashSet<>();
            keys(select).filter(EachQuery::hasParameter).forEach(keys::add);
            Query written = keys.isEmpty() ? select : Tree.mapChildren(select, new Keys(keys));
            return Tree.mapChildren(written, this);
        }

        private static Stream<Expr> keys(Query.Select select) {
            Stream<Expr> distinct = switch (select.list().distinct()) {
                case Distinct.All all -> Stream.of();
                case Distinct.Rows rows -> select.list().items().stream().map(SelectItem::expression);
                case Distinct.On(List<Expr> on) -> on.stream();
            };
            Stream<Expr> grouped = switch (select.grouping()) {
                case Grouping.None none -> Stream.of();
                case Grouping.Whole whole -> Stream.of();
                case Grouping.By(List<Expr> by, Expr having) -> by.stream();
                case Grouping.Sets(List<List<Expr>> sets, Expr having) ->
                    sets.stream().flatMap(List::stream);
                case Grouping.Rollup(List<Expr> by, Expr having) -> by.stream();
                case Grouping.Cube(List<Expr> by, Expr having) -> by.stream();
            };
            return Stream.concat(distinct, grouped);
        }

        private static boolean hasParameter(Expr key) {
            boolean[] found = {false};
            Tree.visit(key, node -> found[0] |= node instanceof Expr.Parameter);
            return found[0] && !(key instanceof Expr.Parameter);
        }
    }

    /** Rewrites the keys wherever they stand. */
    private record Keys(Set<Expr> keys) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return keys.contains(expression) ? new Literals().expr(expression) : Tree.mapChildren(expression, this);
        }
    }

    private static final class Literals implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return expression instanceof Expr.Parameter parameter
                    ? new Expr.Literal(parameter.value(), parameter.type())
                    : Tree.mapChildren(expression, this);
        }
    }
}
