package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Distinct;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Groups the rows of both operands: takes {@code q INTERSECT r}, gives {@code SELECT x FROM (SELECT x, 1 AS side FROM (q) UNION ALL SELECT x,
 * 2 AS side FROM (r)) GROUP BY x HAVING min(side) < max(side)}; {@code EXCEPT} with {@code HAVING max(side) = 1}.
 *
 * <p>A group holds what is equal, nulls included, as set operations compare; its sides tell which operands have it. Ordering and page, which
 * name the result's columns, stay.
 *
 * <p>To be listed after {@link BagOperationsByNumbering}.
 */
public record SetOperationsByGrouping() implements Rewrite {
    private static final LogicalType INT = new LogicalType.Int();

    @Override
    public Statement apply(Statement statement) {
        return new Operations(FreshNames.of(statement)).statement(statement);
    }

    private record Operations(FreshNames names) implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            return names.once(expression, same -> Tree.mapChildren(same, this));
        }

        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            if (!(mapped instanceof Query.SetOperation operation)
                    || locks(operation.left())
                    || locks(operation.right())) {
                return mapped;
            }
            return switch (operation.operator()) {
                case INTERSECT -> grouped(operation, Operations::both);
                case EXCEPT -> grouped(operation, Operations::leftOnly);
                case UNION, UNION_ALL, INTERSECT_ALL, EXCEPT_ALL -> operation;
            };
        }

        private Query grouped(Query.SetOperation operation, UnaryOperator<Expr> having) {
            Identifier side = names.like("side");
            var rows = new Wrapped(
                    new Query.SetOperation(
                            SetOperator.UNION_ALL,
                            sided(operation.left(), 1, side),
                            sided(operation.right(), 2, side),
                            List.of(),
                            new Page.All()),
                    names.like("sided"));
            List<SelectItem> items =
                    rows.items().subList(0, operation.left().items().size());
            Expr sides = rows.column(rows.query().items().getLast());
            return Query.Select.of(items, rows.source())
                    .withGrouping(new Grouping.By(
                            items.stream().map(SelectItem::expression).toList(), having.apply(sides)))
                    .withOrdering(operation.ordering())
                    .withPage(operation.page());
        }

        private static Expr both(Expr side) {
            return new Expr.Comparison(
                    ComparisonOperator.LESS,
                    extreme(AggregateFunction.MINIMUM, side),
                    extreme(AggregateFunction.MAXIMUM, side));
        }

        private static Expr leftOnly(Expr side) {
            return new Expr.Comparison(
                    ComparisonOperator.EQUAL, extreme(AggregateFunction.MAXIMUM, side), new Expr.Literal(1, INT));
        }

        private Query sided(Query query, int number, Identifier side) {
            var item = new SelectItem(new Expr.Literal(number, INT), side);
            if (query instanceof Query.Select select
                    && select.list().distinct() instanceof Distinct.All
                    && select.page() instanceof Page.All
                    && select.lock() instanceof Lock.None) {
                return select.withList(with(select.list().items(), item));
            }
            var rows = new Wrapped(query, names.like("operand"));
            return rows.select().withList(with(rows.items(), item));
        }
    }

    /** Rows that are locked in an operand stay there, for the dialect to refuse. */
    private static boolean locks(Query operand) {
        return operand instanceof Query.Select select && select.lock() instanceof Lock.Rows;
    }

    private static SelectList with(List<SelectItem> items, SelectItem item) {
        List<SelectItem> all = new ArrayList<>(items);
        all.add(item);
        return new SelectList(new Distinct.All(), all);
    }

    private static Expr extreme(AggregateFunction function, Expr side) {
        return new Expr.Aggregate(function, List.of(side), Deduplication.ALL, new Expr.True(), INT);
    }
}
