package dev.hysteria.ast;

import dev.hysteria.error.QueryException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an insert adds, every row of it of the tenant for whom it is run. */
final class TenantRows {
    private final Command.Insert insert;
    private List<ColumnName> columns;
    private InsertRows rows;

    private TenantRows(Command.Insert insert) {
        this.insert = insert;
        this.columns = insert.columns();
        this.rows = insert.rows();
    }

    static TenantRows of(Command.Insert insert, Tenants tenants) {
        TenantRows written = new TenantRows(insert);
        for (TableScope scope : insert.target().scoping().scopes()) {
            switch (scope) {
                case TableScope.Rows condition -> {}
                case TableScope.OfTenant(Identifier name, ColumnName column) ->
                    tenants.of(name).ifPresent(key -> written.hold(column, key));
            }
        }
        return written;
    }

    /** {@return the insert of these rows} */
    Command.Insert insert(Target target, Conflict conflict, Returning returning) {
        return new Command.Insert(target, columns, rows, conflict, returning);
    }

    /** Refuses to make a row another tenant's. */
    static void requireKept(Target target, List<Assignment> assignments, Tenants tenants) {
        for (TableScope scope : target.scoping().scopes()) {
            switch (scope) {
                case TableScope.Rows rows -> {}
                case TableScope.OfTenant(Identifier name, ColumnName column) ->
                    tenants.of(name)
                            .ifPresent(key -> assignments.stream()
                                    .filter(assignment -> assignment.column().equals(column.name()))
                                    .filter(assignment -> !isItself(target, column, assignment.value()))
                                    .forEach(assignment -> requireKey(target, column, assignment.value(), key)));
            }
        }
    }

    /** Refuses a row of no tenant's, or of another's. */
    static void requireOwn(Target target, Function<Identifier, @Nullable Object> value, Tenants tenants) {
        for (TableScope scope : target.scoping().scopes()) {
            switch (scope) {
                case TableScope.Rows condition -> {}
                case TableScope.OfTenant(Identifier name, ColumnName column) ->
                    tenants.needed(target.table(), name).ifPresent(key -> {
                        Object given = value.apply(column.name());
                        if (given == null || !isSame(given, key.value())) {
                            throw another(target, column);
                        }
                    });
            }
        }
    }

    private static boolean isItself(Target target, ColumnName column, Expr value) {
        return value instanceof Expr.Column same
                && same.source().equals(target.alias())
                && same.name().equals(column.name());
    }

    private void hold(ColumnName column, Expr.Parameter key) {
        int place = columns.stream().map(ColumnName::name).toList().indexOf(column.name());
        switch (rows) {
            case InsertRows.Values(List<List<Expr>> given) -> {
                if (place < 0) {
                    rows = new InsertRows.Values(
                            given.stream().map(row -> and(row, (Expr) key)).toList());
                } else {
                    given.forEach(row -> requireKey(insert.target(), column, row.get(place), key));
                }
            }
            case InsertRows.Defaults none -> rows = new InsertRows.Values(List.of(List.of(key)));
            case InsertRows.From(Query query) -> {
                if (place >= 0) {
                    throw QueryException.invalid(
                            "Rows of a query are inserted for a tenant, with a %s of their own"
                                    .formatted(column.name()),
                            "leave that column out: it is filled with the tenant's.");
                }
                rows = new InsertRows.From(with(query, new SelectItem(key, column.name())));
            }
        }
        if (place < 0) {
            columns = and(columns, column);
        }
    }

    private static Query with(Query query, SelectItem item) {
        return switch (query) {
            case Query.Select select ->
                select.withList(new SelectList(
                        select.list().distinct(), and(select.list().items(), item)));
            case Query.SetOperation(SetOperator operator, Query left, Query right, List<SortKey> ordering, Page page) ->
                new Query.SetOperation(operator, with(left, item), with(right, item), ordering, page);
            case Query.With(Recursion recursion, List<CommonTable> tables, Query body) ->
                new Query.With(recursion, tables, with(body, item));
        };
    }

    private static void requireKey(Target target, ColumnName column, Expr value, Expr.Parameter key) {
        boolean isKey = value instanceof Expr.Parameter(Object given, var type) && isSame(given, key.value());
        if (!isKey) {
            throw another(target, column);
        }
    }

    private static QueryException another(Target target, ColumnName column) {
        return QueryException.invalid(
                "%s of %s is given another value than the tenant's for whom the statement is run"
                        .formatted(column.name(), target.table()),
                "leave it out, or give the tenant's.");
    }

    private static boolean isSame(Object given, Object key) {
        if (given instanceof BigDecimal number && key instanceof BigDecimal other) {
            return number.compareTo(other) == 0;
        }
        return given.equals(key);
    }

    private static <T> List<T> and(List<? extends T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
