package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.INT;

import dev.hysteria.ast.ColumnName;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.TableName;
import dev.hysteria.ast.TextIndex;
import dev.hysteria.ast.Uniqueness;
import dev.hysteria.type.EnumStorage;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What schemas have besides tables: a type of labels for all, and for each a view of its first table and indexes, which change no answer. */
final class Objects {
    /** Labels in an order that is that of their texts too. */
    static final LogicalType.Enumeration FEELING =
            new LogicalType.Enumeration("feeling", List.of("Fine", "bad", "good"), EnumStorage.NATIVE);

    private static final Identifier ALIAS = Identifier.of("viewed");

    private Objects() {}

    /** {@return what is there before all tables} */
    static Ddl type() {
        return new Ddl.CreateEnum(FEELING);
    }

    /** {@return what is there once the first table of a schema is} */
    static List<Ddl> of(Table first) {
        List<Ddl> objects = new ArrayList<>(List.of(
                index(first, "every", new Expr.True()),
                index(first, "some", condition(first, first.name().name())),
                new Ddl.CreateView(
                        view(first).name(),
                        view(first).columns().stream().map(Table.Column::name).toList(),
                        query(first))));
        words(first).ifPresent(objects::add);
        return objects;
    }

    private static Optional<Ddl> words(Table table) {
        List<ColumnName> texts = table.columns().stream()
                .filter(column -> column.type().isText())
                .map(column -> new ColumnName(column.name(), column.type()))
                .toList();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ddl.CreateTextIndex(
                        table.name(),
                        new TextIndex(
                                Identifier.of(table.name() + "_words"),
                                texts,
                                table.key() == 1
                                        ? Optional.of(
                                                table.keyColumns().getFirst().name())
                                        : Optional.empty())));
    }

    private static Ddl index(Table table, String name, Expr predicate) {
        List<SortKey> keys = table.keyColumns().stream()
                .map(column -> SortKey.of(column.of(table.name().name()), Direction.DESCENDING))
                .toList();
        return new Ddl.CreateIndex(
                table.name(),
                new Ddl.Index(Identifier.of(table.name() + "_" + name), Uniqueness.NOT_UNIQUE, keys, predicate));
    }

    /** {@return the view of a table, with the columns of the table under other names; to be read as a table is} */
    static Table view(Table table) {
        List<Table.Column> columns = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            columns.add(Table.Column.plain(
                    "of " + column.name().text(), column.type(), column.nullability(), column.span()));
        }
        return new Table(
                TableName.of("v_" + table.name()),
                columns,
                table.key(),
                new Table.Constraints(List.of(), List.of(), List.of()));
    }

    private static Query query(Table table) {
        List<SelectItem> items = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            items.add(new SelectItem(
                    column.of(ALIAS), view(table).columns().get(i).name()));
        }
        return Query.Select.of(items, table.as(ALIAS)).withFilter(condition(table, ALIAS));
    }

    private static Expr condition(Table table, Identifier alias) {
        Expr key = table.keyColumns().getFirst().of(alias);
        return new Expr.Comparison(ComparisonOperator.NOT_EQUAL, key, new Expr.Literal(2, INT));
    }
}
