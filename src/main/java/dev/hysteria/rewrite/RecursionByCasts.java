package dev.hysteria.rewrite;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives the texts and decimals of a recursive table one type in all its arms: takes {@code WITH RECURSIVE r AS (SELECT a.name … UNION ALL
 * SELECT r.name || '/' || b.name …)}, gives {@code SELECT CAST(a.name AS text) … UNION ALL SELECT CAST(r.name || '/' || b.name AS text) …}.
 *
 * <p>For databases in which a text of limited length, or a decimal of some scale, is another type than one of another length or scale, and
 * which want the same type of all arms. The type is the first arm's, a limited text's the unlimited one, so no value changes that the table
 * could hold. Columns that are of one type in all arms stay.
 */
public record RecursionByCasts() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Recursions().statement(statement);
    }

    private record Recursions() implements TreeMapper {
        @Override
        public Query query(Query query) {
            Query mapped = Tree.mapChildren(query, this);
            return mapped instanceof Query.With(Recursion recursion, List<CommonTable> tables, Query body)
                            && recursion == Recursion.RECURSIVE
                    ? new Query.With(
                            recursion,
                            tables.stream().map(RecursionByCasts::cast).toList(),
                            body)
                    : mapped;
        }
    }

    private static CommonTable cast(CommonTable table) {
        if (!(table.query() instanceof Query.SetOperation union)) {
            return table;
        }
        List<SelectItem> first = union.left().items();
        List<SelectItem> second = union.right().items();
        List<Boolean> differ = IntStream.range(0, first.size())
                .mapToObj(
                        i -> mayDiffer(first.get(i).expression(), second.get(i).expression()))
                .toList();
        return new CommonTable(table.name(), table.columns(), cast(union, first, differ), table.materialization());
    }

    private static boolean mayDiffer(Expr first, Expr second) {
        LogicalType type = first.type();
        boolean sized = type.isText() || type instanceof LogicalType.Decimal;
        boolean same = first instanceof Expr.Column && second instanceof Expr.Column && type.equals(second.type());
        return sized && !same && !(isUnlimited(first) && isUnlimited(second));
    }

    /** Whether it is a text that nobody limited. */
    private static boolean isUnlimited(Expr expression) {
        return expression.type() instanceof LogicalType.Text;
    }

    private static Query cast(Query query, List<SelectItem> types, List<Boolean> differ) {
        return switch (query) {
            case Query.SetOperation union ->
                new Query.SetOperation(
                        union.operator(),
                        cast(union.left(), types, differ),
                        cast(union.right(), types, differ),
                        union.ordering(),
                        union.page());
            case Query.With with -> new Query.With(with.recursion(), with.tables(), cast(with.body(), types, differ));
            case Query.Select select ->
                select.withList(new SelectList(
                        select.list().distinct(),
                        IntStream.range(0, differ.size())
                                .mapToObj(i -> differ.get(i)
                                        ? cast(select.list().items().get(i), types.get(i))
                                        : select.list().items().get(i))
                                .toList()));
        };
    }

    private static SelectItem cast(SelectItem item, SelectItem typed) {
        LogicalType type = typed.expression().type();
        return new SelectItem(
                new Expr.Cast(item.expression(), type.isText() ? new LogicalType.Text() : type), item.name());
    }
}
