package dev.hysteria.query;

import dev.hysteria.ast.Ddl;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Lock;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.Query;
import dev.hysteria.error.QueryException;
import dev.hysteria.error.SchemaException;
import dev.hysteria.expression.Expression;
import dev.hysteria.schema.Column;
import dev.hysteria.schema.Schema;
import dev.hysteria.schema.TableKind;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;

/**
 * A view: the schema it is read by, and the query that it is: an immutable value.
 *
 * <p>The query's columns are the schema's, by position. It is read like a table and never written. Its rows have no order: order the queries
 * that read it. Values in the query are written into the view when it is created.
 *
 * @param <E> the record
 */
public final class View<E> {
    private final Schema<E> schema;
    private final Query query;

    private View(Schema<E> schema, Query query) {
        this.schema = schema;
        this.query = query;
    }

    /**
     * {@return a view}
     *
     * @param schema built by {@link Schema#view(String)}
     * @param query gives the record of the schema, from as many columns of the same types
     * @throws SchemaException with every column that the query does not give as the schema declares it
     */
    public static <E> View<E> of(Schema<E> schema, Select<E> query) {
        if (schema.kind() != TableKind.VIEW) {
            throw QueryException.invalid(
                    "%s is a table, which has rows of its own".formatted(schema.table()),
                    "declare the schema of a view with Schema.view(…).");
        }
        if (!(query.tail().lock() instanceof Lock.None)) {
            throw QueryException.invalid(
                    "The query of the view %s locks rows".formatted(schema.table()),
                    "leave the lock out, and lock the rows of the tables.");
        }
        List<String> problems = problems(schema, query);
        if (!problems.isEmpty()) {
            throw new SchemaException(schema.table().toString(), problems);
        }
        return new View<>(schema, query.statement());
    }

    /** {@return what it is read by} */
    public Schema<E> schema() {
        return schema;
    }

    /** {@return the query that it is} */
    public Query query() {
        return query;
    }

    /** {@return its creation; the tables and views that its query reads are there already} */
    public Ddl create() {
        return new Ddl.CreateView(
                schema.table(), schema.columns().stream().map(Column::name).toList(), query);
    }

    /** {@return its removal} */
    public Ddl drop() {
        return new Ddl.DropView(schema.table());
    }

    private static List<String> problems(Schema<?> schema, Select<?> query) {
        List<? extends Column<?, ?>> columns = schema.columns();
        List<Expression<?>> given = query.selection().expressions();
        if (columns.size() != given.size()) {
            return List.of("the view has " + columns.size() + " columns, but its query returns " + given.size()
                    + "; select as many");
        }
        List<Nullability> nullability = ResultColumns.nullability(query);
        List<String> problems = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            Column<?, ?> column = columns.get(place);
            LogicalType type = given.get(place).type().logical();
            if (!isSame(column.type().logical(), type)) {
                problems.add("column " + column.name() + " is "
                        + column.type().logical().described() + ", but the query gives " + type.described()
                        + "; declare that type, or cast(…) in the query");
            }
            boolean absent = nullability.get(place) == Nullability.NULLABLE
                    && given.get(place).ast() instanceof Expr.Column;
            if (absent && !column.isNullable()) {
                problems.add("column " + column.name()
                        + " is not nullable, but the query can give null; declare it nullable(), or coalesce(…) in the"
                        + " query");
            }
        }
        return problems;
    }

    private static boolean isSame(LogicalType declared, LogicalType given) {
        return declared.getClass() == given.getClass() || (declared.isText() && given.isText());
    }
}
