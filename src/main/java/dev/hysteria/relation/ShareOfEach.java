package dev.hysteria.relation;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Source;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.expression.Expression;
import dev.hysteria.query.Select;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A query whose rows are those of many lists, with a part of each list: the rows are numbered within their list. */
final class ShareOfEach {
    private static final LogicalType BIGINT = new LogicalType.BigInt();
    private static final Identifier ALIAS = Identifier.of("numbered");

    private ShareOfEach() {}

    static Query of(Select<?> query, List<Expression<?>> lists, Share share) {
        return share.isAll() || !(query.statement() instanceof Query.Select select)
                ? query.statement()
                : numbered(select, lists, share);
    }

    private static Query numbered(Query.Select select, List<Expression<?>> lists, Share share) {
        List<SelectItem> items = select.list().items();
        SelectItem number = new SelectItem(number(lists, select.ordering()), free(items));
        Query.Select inner = select.withOrdering(List.of())
                .withList(new SelectList(
                        select.list().distinct(),
                        Stream.concat(items.stream(), Stream.of(number)).toList()));
        List<SelectItem> outer = items.stream()
                .map(item -> new SelectItem(column(item), item.name()))
                .toList();
        return Query.Select.of(outer, new Source.Derived(inner, ALIAS))
                .withFilter(within(column(number), share))
                .withOrdering(List.of(SortKey.of(column(number), Direction.ASCENDING)));
    }

    private static Expr number(List<Expression<?>> lists, List<SortKey> ordering) {
        return new Expr.Over(
                new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), BIGINT),
                new Window.Definition(
                        lists.stream().<Expr>map(Expression::ast).toList(), ordering, new Frame.Standard()));
    }

    private static Expr within(Expr number, Share share) {
        List<Expr> conditions = new ArrayList<>();
        if (share.offset() > 0) {
            conditions.add(compared(ComparisonOperator.GREATER, number, share.offset()));
        }
        share.limit()
                .ifPresent(limit -> conditions.add(
                        compared(ComparisonOperator.LESS_OR_EQUAL, number, Math.addExact(share.offset(), limit))));
        return Expr.all(conditions);
    }

    private static Expr compared(ComparisonOperator operator, Expr number, long bound) {
        return new Expr.Comparison(operator, number, new Expr.Parameter(bound, BIGINT));
    }

    private static Expr column(SelectItem item) {
        return new Expr.Column(ALIAS, item.name(), item.expression().type(), Nullability.NULLABLE);
    }

    private static Identifier free(List<SelectItem> items) {
        String name = "number";
        for (int copy = 2; isTaken(name, items); copy++) {
            name = "number_" + copy;
        }
        return Identifier.of(name);
    }

    private static boolean isTaken(String name, List<SelectItem> items) {
        return items.stream().anyMatch(item -> item.name().text().equalsIgnoreCase(name));
    }
}
