package dev.hysteria.reference;

import dev.hysteria.ast.CommonTable;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.Page;
import dev.hysteria.ast.Query;
import dev.hysteria.ast.Recursion;
import dev.hysteria.ast.SortKey;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Queries: their rows, in order where one is asked for. Locks have no effect, since nothing else runs meanwhile. */
final class Queries {
    private final Evaluation evaluation;
    private final Selection selection;
    private final Ordering ordering;

    Queries(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.ordering = new Ordering(evaluation);
        this.selection = new Selection(evaluation, ordering);
    }

    Ordering ordering() {
        return ordering;
    }

    Relation of(Query query, Scope scope) {
        return switch (query) {
            case Query.Select select -> selection.of(select, scope);
            case Query.SetOperation operation -> combined(operation, scope);
            case Query.With(Recursion recursion, List<CommonTable> tables, Query body) ->
                of(body, withTables(recursion, tables, scope));
        };
    }

    // ---- common tables

    private Scope withTables(Recursion recursion, List<CommonTable> tables, Scope scope) {
        Scope inner = scope;
        for (CommonTable table : tables) {
            boolean reads = recursion == Recursion.RECURSIVE && Recursive.readsItself(table);
            Relation rows = reads
                    ? new Recursive(this, table).rows(inner)
                    : of(table.query(), inner).renamed(table.columns());
            inner = new Scope.Common(inner, Map.of(table.name(), rows));
        }
        return inner;
    }

    // ---- set operations

    private Relation combined(Query.SetOperation operation, Scope scope) {
        List<LogicalType> types = types(operation);
        SetOperation sets = new SetOperation(types);
        List<List<@Nullable Object>> rows = sets.combined(
                operation.operator(),
                of(operation.left(), scope).cells(),
                fitted(of(operation.right(), scope).cells(), types));
        List<Identifier> columns = operation.columns();
        List<SortKey> keys = operation.ordering().stream()
                .map(key -> positioned(key, operation))
                .toList();
        List<Row> ordered = ordering.sorted(
                rows.stream().map(cells -> row(columns, cells, scope)).toList(), keys, Row::scope);
        return Relation.of(
                columns,
                page(ordered, operation.page(), scope).stream().map(Row::cells).toList());
    }

    /** A row of a result, and the scope of the keys that it is ordered by. */
    record Row(List<@Nullable Object> cells, Scope scope) {}

    static Row row(List<Identifier> columns, List<@Nullable Object> cells, Scope scope) {
        Map<Identifier, @Nullable Object> outputs = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            outputs.put(columns.get(i), cells.get(i));
        }
        return new Row(cells, new Scope.Outputs(scope, outputs));
    }

    /** {@return the key; a position becomes the column at it} */
    private static SortKey positioned(SortKey key, Query.SetOperation operation) {
        if (key.expression() instanceof Expr.Literal(Integer position, var type)) {
            var item = operation.items().get(position - 1);
            Expr output = new Expr.Output(item.name(), item.expression().type());
            return new SortKey(output, key.direction(), key.nulls());
        }
        return key;
    }

    static List<LogicalType> types(Query query) {
        return query.items().stream().map(item -> item.expression().type()).toList();
    }

    /** {@return the rows with numbers of the types that the first query's columns have} */
    static List<List<@Nullable Object>> fitted(List<List<@Nullable Object>> rows, List<LogicalType> types) {
        List<List<@Nullable Object>> fitted = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> cells = new ArrayList<>(row.size());
            for (int i = 0; i < row.size(); i++) {
                cells.add(Numbers.fit(row.get(i), types.get(i)));
            }
            fitted.add(cells);
        }
        return fitted;
    }

    // ---- pages

    <T> List<T> page(List<T> rows, Page page, Scope scope) {
        return switch (page) {
            case Page.All all -> rows;
            case Page.First(Expr limit) -> part(rows, 0, count(limit, scope));
            case Page.From(Expr offset) -> part(rows, count(offset, scope), rows.size());
            case Page.Slice(Expr limit, Expr offset) -> part(rows, count(offset, scope), count(limit, scope));
        };
    }

    private long count(Expr expression, Scope scope) {
        Object count = evaluation.of(expression, scope);
        if (!(count instanceof Number number) || number.longValue() < 0) {
            throw Refusal.of("a limit or offset that is null or negative", "Give 0 or more.");
        }
        return number.longValue();
    }

    private static <T> List<T> part(List<T> rows, long offset, long limit) {
        return rows.stream().skip(offset).limit(limit).toList();
    }
}
