package dev.hysteria.rewrite;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SetOperator;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts duplicates by numbering them: takes {@code q INTERSECT ALL r}, gives {@code SELECT x FROM (SELECT x, row_number() OVER (PARTITION BY
 * x ORDER BY x) FROM (q) INTERSECT SELECT x, row_number() … FROM (r))}; {@code EXCEPT ALL} by {@code EXCEPT}.
 *
 * <p>A row that occurs {@code m} times becomes {@code m} different rows, numbered from 1. Of {@code m} and {@code n} the intersection keeps
 * the numbers that both have, the smaller count; the difference those above {@code n}. Nulls equal each other in partitions and in set
 * operations. Ordering and page, which name the result's columns, move outside unchanged.
 */
public record BagOperationsByNumbering() implements Rewrite {

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
            if (!(mapped instanceof Query.SetOperation operation)) {
                return mapped;
            }
            return switch (operation.operator()) {
                case INTERSECT_ALL -> numbered(SetOperator.INTERSECT, operation);
                case EXCEPT_ALL -> numbered(SetOperator.EXCEPT, operation);
                case UNION, UNION_ALL, INTERSECT, EXCEPT -> operation;
            };
        }

        private Query numbered(SetOperator operator, Query.SetOperation operation) {
            Identifier number = names.like("number");
            var rows = new Wrapped(
                    new Query.SetOperation(
                            operator,
                            numbered(operation.left(), number),
                            numbered(operation.right(), number),
                            List.of(),
                            new Page.All()),
                    names.like("numbered"));
            List<SelectItem> items = rows.items();
            return Query.Select.of(items.subList(0, items.size() - 1), rows.source())
                    .withOrdering(operation.ordering())
                    .withPage(operation.page());
        }

        private Query numbered(Query query, Identifier number) {
            var rows = new Wrapped(query, names.like("counted"));
            List<Expr> columns = rows.columns();
            var rowNumber = new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), new LogicalType.BigInt());
            List<SortKey> anyOrder = List.of(SortKey.of(columns.getFirst(), Direction.ASCENDING));
            List<SelectItem> items = new ArrayList<>(rows.items());
            items.add(new SelectItem(
                    new Expr.Over(rowNumber, new Window.Definition(columns, anyOrder, new Frame.Standard())), number));
            return Query.Select.of(items, rows.source());
        }
    }
}
