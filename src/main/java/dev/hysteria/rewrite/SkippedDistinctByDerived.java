package dev.hysteria.rewrite;

import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lookups;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Puts distinct rows that are skipped one level deeper: takes {@code EXISTS (SELECT DISTINCT x FROM t OFFSET 1)}, gives {@code EXISTS (SELECT x
 * FROM (SELECT DISTINCT x FROM t OFFSET 1))}; takes {@code SELECT DISTINCT 7 AS x FROM t OFFSET 1}, gives {@code SELECT x FROM (SELECT DISTINCT 7
 * AS x FROM t) OFFSET 1}.
 *
 * <p>Selecting every row of a derived table returns what it holds. For databases that leave DISTINCT and GROUP BY out inside of EXISTS, and
 * DISTINCT of constants, where they make no difference only as long as no row is skipped.
 */
public record SkippedDistinctByDerived() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Predicates(FreshNames.of(statement)).statement(statement);
    }

    private record Predicates(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, this::deeper);
        }

        private Expr deeper(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Exists(Query query) && isSkippingGathered(query)
                    ? new Expr.Exists(new Wrapped(query, names.like("paged")).select())
                    : mapped;
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                            && select.list().distinct() instanceof Distinct.Rows
                            && isSkipping(select.page())
                            && mayBeOfConstants(select)
                    ? new Wrapped(select.withOrdering(List.of()).withPage(new Page.All()), names.like("paged"))
                            .select()
                            .withOrdering(ordering(select))
                            .withPage(select.page())
                    : mapped;
        }
    }

    /** What a derived or common table gives may be a constant there. */
    private static boolean mayBeOfConstants(Query.Select select) {
        return select.list().items().stream()
                .map(SelectItem::expression)
                .allMatch(expression -> expression instanceof Expr.Column column
                        ? !isOfTable(select.source(), column.source())
                        : Lookups.isConstant(expression));
    }

    private static boolean isOfTable(Source source, Identifier alias) {
        return switch (source) {
            case Source.Table table -> table.alias().equals(alias);
            case Source.Join join -> isOfTable(join.left(), alias) || isOfTable(join.right(), alias);
            case Source.CrossJoin(Source left, Source right) -> isOfTable(left, alias) || isOfTable(right, alias);
            case Source.Nothing nothing -> false;
            case Source.Common common -> false;
            case Source.Derived derived -> false;
            case Source.Lateral lateral -> false;
            case Source.Values values -> false;
        };
    }

    /** The keys by the names of the items, which each of them sorts by where rows are distinct. */
    private static List<SortKey> ordering(Query.Select select) {
        return select.ordering().stream()
                .flatMap(key -> NullKeys.item(key, select.list().items()).stream()
                        .map(item -> new SortKey(
                                new Expr.Output(item.name(), item.expression().type()), key.direction(), key.nulls())))
                .toList();
    }

    /** Whether it skips rows that are made of several: those of a set operation may be. */
    private static boolean isSkippingGathered(Query query) {
        return switch (query) {
            case Query.Select select ->
                isSkipping(select.page())
                        && (select.list().distinct() instanceof Distinct.Rows
                                || select.grouping() instanceof Grouping.By);
            case Query.SetOperation operation -> isSkipping(operation.page());
            case Query.With with -> isSkippingGathered(with.body());
        };
    }

    private static boolean isSkipping(Page page) {
        return switch (page) {
            case Page.All all -> false;
            case Page.First first -> false;
            case Page.From from -> true;
            case Page.Slice slice -> true;
        };
    }
}
