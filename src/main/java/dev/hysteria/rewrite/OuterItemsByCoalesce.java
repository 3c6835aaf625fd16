package dev.hysteria.rewrite;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a calculation of a key of the groups around, where a table in an inner query gives it: takes {@code SELECT … FROM t GROUP BY t.k HAVING
 * EXISTS (SELECT … FROM (SELECT t.k AS x FROM u) AS d WHERE d.x …)}, gives {@code SELECT coalesce(t.k, t.k) AS x} there.
 *
 * <p>The same value. For a database that puts a reference to the group in the column's place, and loses the name that it was given.
 *
 * <p>To be listed after {@link GroupingSetsByUnion}, after the rewrites that make derived tables of inner queries, and after {@link
 * NullOrderByKey}, which looks for such columns.
 */
public record OuterItemsByCoalesce() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Inner(Set.of()).statement(statement);
    }

    /** @param grouped the aliases of sources of the queries around whose rows are grouped there */
    private record Inner(Set<Identifier> grouped) implements TreeMapper {
        @Override
        public Query query(Query query) {
            return switch (query) {
                case Query.Select select -> Tree.mapChildren(select, new Inner(within(select)));
                case Query.SetOperation operation -> Tree.mapChildren(operation, this);
                case Query.With(var recursion, List<CommonTable> tables, Query body) ->
                    new Query.With(recursion, tables.stream().map(this::table).toList(), query(body));
            };
        }

        private Set<Identifier> within(Query.Select select) {
            Set<Identifier> known = new HashSet<>(grouped);
            if (select.grouping() instanceof Grouping.By) {
                known.addAll(select.source().aliases());
            } else {
                known.removeAll(select.source().aliases());
            }
            return known;
        }

        private CommonTable table(CommonTable table) {
            return new CommonTable(table.name(), table.columns(), given(table.query()), table.materialization());
        }

        @Override
        public Source source(Source source) {
            return switch (source) {
                case Source.Derived(Query query, Identifier alias) -> new Source.Derived(given(query), alias);
                case Source.Lateral(Query query, Identifier alias) -> new Source.Lateral(given(query), alias);
                case Source.Join join -> Tree.mapChildren(join, this);
                case Source.CrossJoin cross -> Tree.mapChildren(cross, this);
                case Source.Table table -> table;
                case Source.Common common -> common;
                case Source.Values values -> Tree.mapChildren(values, this);
                case Source.Nothing nothing -> nothing;
            };
        }

        private Query given(Query query) {
            return named(query(query));
        }

        /** The query, whose items are found by their names. */
        private Query named(Query query) {
            return switch (query) {
                case Query.Select select ->
                    select.withList(new SelectList(
                            select.list().distinct(),
                            select.list().items().stream()
                                    .map(item -> named(item, select.source().aliases()))
                                    .toList()));
                case Query.SetOperation operation ->
                    new Query.SetOperation(
                            operation.operator(),
                            named(operation.left()),
                            named(operation.right()),
                            operation.ordering(),
                            operation.page());
                case Query.With with -> new Query.With(with.recursion(), with.tables(), named(with.body()));
            };
        }

        private SelectItem named(SelectItem item, List<Identifier> own) {
            return item.expression() instanceof Expr.Column column
                            && grouped.contains(column.source())
                            && !own.contains(column.source())
                            && !column.name().equals(item.name())
                    ? new SelectItem(
                            new Expr.Function(ScalarFunction.COALESCE, List.of(column, column), column.type()),
                            item.name())
                    : item;
        }
    }
}
