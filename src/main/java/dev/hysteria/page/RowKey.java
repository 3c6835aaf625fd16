package dev.hysteria.page;

import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Expression;
import dev.hysteria.schema.Alias;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells any two rows of a query apart; an immutable value. */
public final class RowKey {
    private final List<Expression<?>> expressions;

    private RowKey(List<? extends Expression<?>> expressions) {
        this.expressions = List.copyOf(expressions);
        if (this.expressions.isEmpty()) {
            throw QueryException.invalid(
                    "The rows of a query are to be told apart by nothing", "give the primary key.");
        }
    }

    /**
     * {@return the key of rows of a table: its primary key, or a unique key without nulls}
     *
     * <p>Of a query that joins several rows to one, it has to hold the keys of both tables.
     *
     * @param columns all columns of the key, or of the keys, under the names that the query reads the tables by
     * @throws QueryException when they are no key of their table
     */
    public static RowKey of(Column<?, ?>... columns) {
        Map<Object, List<Column<?, ?>>> tables = Stream.of(columns)
                .collect(Collectors.groupingBy(
                        column -> column.ast().source(), LinkedHashMap::new, Collectors.toList()));
        tables.values().forEach(RowKey::requireKey);
        return new RowKey(List.of(columns));
    }

    /** {@return the primary key of a table} */
    public static RowKey of(Schema<?> schema) {
        return schema.primaryKey()
                .map(key -> new RowKey(key.columns()))
                .orElseThrow(() -> QueryException.invalid(
                        "The rows of %s are to be told apart, and it has no primary key".formatted(schema.table()),
                        "name a unique key, or what is known to be one: RowKey.unchecked(…)."));
    }

    /** {@return the primary key of a table under another name} */
    public static <E> RowKey of(Alias<E> alias) {
        return alias.schema()
                .primaryKey()
                .map(key -> new RowKey(key.columns().stream()
                        .<Expression<?>>map(column -> column.of(alias))
                        .toList()))
                .orElseGet(() -> of(alias.schema()));
    }

    /**
     * {@return a key that only the application knows to be one: of a view, a sub-query, groups}
     *
     * <p>Rows in which all the expressions are equal are lost where a page ends between them.
     */
    public static RowKey unchecked(Expression<?>... expressions) {
        return new RowKey(List.of(expressions));
    }

    /** {@return the expressions whose values together are another for each row} */
    public List<Expression<?>> expressions() {
        return expressions;
    }

    private static void requireKey(List<Column<?, ?>> columns) {
        Set<Object> names = columns.stream().map(Column::name).collect(Collectors.toSet());
        Schema<?> schema = columns.getFirst().schema();
        boolean isKey = Stream.concat(
                        schema.primaryKey().stream().map(key -> key.columns()),
                        schema.uniqueKeys().stream()
                                .map(key -> key.columns())
                                .filter(key -> key.stream().noneMatch(Column::isNullable)))
                .anyMatch(key -> key.stream().map(Column::name).allMatch(names::contains));
        if (!isKey) {
            throw QueryException.invalid(
                    "%s are no key of %s: two rows may have the same"
                            .formatted(
                                    columns.stream().map(Column::qualifiedName).toList(), schema.table()),
                    "name all columns of the primary key or of a unique key without nulls; RowKey.unchecked(…) takes"
                            + " what is known to be a key otherwise.");
        }
    }
}
