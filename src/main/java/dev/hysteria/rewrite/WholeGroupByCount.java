package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Grouping;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts where all rows are one group and no item of the list says so: takes {@code SELECT x FROM t} with that grouping, gives {@code SELECT
 * CASE WHEN count(*) >= 0 THEN x END FROM t}.
 *
 * <p>An aggregate in the list is what makes a query without GROUP BY return one row for all; databases differ in what HAVING alone does. A
 * count is never less than zero, so that the first item keeps its value.
 */
public record WholeGroupByCount() implements Rewrite {
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final Expr COUNTED = new Expr.Comparison(
            ComparisonOperator.GREATER_OR_EQUAL,
            new Expr.Aggregate(AggregateFunction.COUNT_ROWS, List.of(), Deduplication.ALL, new Expr.True(), BIGINT),
            new Expr.Literal(0L, BIGINT));

    @Override
    public Statement apply(Statement statement) {
        return new Groups().statement(statement);
    }

    private record Groups() implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.Select select
                            && select.grouping() instanceof Grouping.Whole
                            && select.list().items().stream()
                                    .noneMatch(item -> Aggregates.ofGroupsAreIn(item.expression()))
                    ? select.withList(counted(select.list()))
                    : mapped;
        }
    }

    private static SelectList counted(SelectList list) {
        List<SelectItem> items = new ArrayList<>(list.items());
        SelectItem first = items.getFirst();
        LogicalType type = first.expression().type();
        Expr counted =
                new Expr.Case(List.of(new Expr.Case.Branch(COUNTED, first.expression())), new Expr.Null(type), type);
        items.set(0, new SelectItem(counted, first.name()));
        return new SelectList(list.distinct(), items);
    }
}
