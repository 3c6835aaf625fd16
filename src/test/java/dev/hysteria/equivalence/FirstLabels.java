package dev.hysteria.equivalence;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.Command;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.InsertRows;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SelectList;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Documented: where enums are said at the column, one that must have a value and is left out is given its first label. */
final class FirstLabels {
    private FirstLabels() {}

    /** {@return the insert with the labels that its rows are given} */
    static Command.Insert in(World world, Command.Insert insert) {
        List<Table.Column> left = world.table(insert.target().table()).table().given().stream()
                .filter(FirstLabels::isOfLabels)
                .filter(column -> !insert.columns().contains(column.named()))
                .toList();
        return left.isEmpty()
                ? insert
                : new Command.Insert(
                        insert.target(),
                        both(
                                insert.columns(),
                                left.stream()
                                        .<ColumnName>map(Table.Column::named)
                                        .toList()),
                        with(
                                insert.rows(),
                                left.stream().map(FirstLabels::first).toList()),
                        insert.conflict(),
                        insert.returning());
    }

    private static boolean isOfLabels(Table.Column column) {
        return column.isRequired()
                && column.type() instanceof LogicalType.Enumeration type
                && type.storage() == EnumStorage.NATIVE;
    }

    private static Expr first(Table.Column column) {
        var type = (LogicalType.Enumeration) column.type();
        return new Expr.Literal(type.labels().getFirst(), type);
    }

    private static InsertRows with(InsertRows rows, List<Expr> labels) {
        return switch (rows) {
            case InsertRows.Values(List<List<Expr>> values) ->
                new InsertRows.Values(
                        values.stream().map(row -> both(row, labels)).toList());
            case InsertRows.From(Query query) -> new InsertRows.From(with((Query.Select) query, labels));
            case InsertRows.Defaults defaults -> new InsertRows.Values(List.of(labels));
        };
    }

    private static Query with(Query.Select select, List<Expr> labels) {
        List<SelectItem> items = new ArrayList<>(select.list().items());
        labels.forEach(label -> items.add(new SelectItem(label, Identifier.of("label" + items.size()))));
        return select.withList(new SelectList(select.list().distinct(), items));
    }

    private static <T> List<T> both(List<? extends T> some, List<? extends T> more) {
        return Stream.<T>concat(some.stream(), more.stream()).toList();
    }
}
