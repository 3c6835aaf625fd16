package dev.hysteria.relation;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.query.Select;
import dev.hysteria.schema.Column;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The rows that a relation finds, of all rows that it is read from.
 *
 * @param rows the found rows
 * @param columns what of them equals the keys, one for each
 */
record Matching<R>(Select<R> rows, List<Expression<?>> columns) {
    /** How many values of keys of several columns one query names. No database takes fewer parameters. */
    private static final int VALUES = 900;

    /** {@return the same rows, changed by a method of the query} */
    Matching<R> with(UnaryOperator<Select<R>> change) {
        return new Matching<>(change.apply(rows), columns);
    }

    /** {@return that the columns equal these keys} */
    List<Condition> equal(List<? extends Expression<?>> keys) {
        List<Condition> equal = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            Expr key = keys.get(i).ast();
            Expr column = columns.get(i).ast();
            equal.add(Condition.of(new Expr.Comparison(ComparisonOperator.EQUAL, column, key)));
        }
        return equal;
    }

    /** {@return keys in parts, as many as one query names} */
    List<List<Key>> parts(List<Key> keys) {
        int width = columns.size();
        int most = width == 1 ? keys.size() : VALUES / width;
        List<List<Key>> parts = new ArrayList<>();
        for (int first = 0; first < keys.size(); first += most) {
            parts.add(keys.subList(first, Math.min(keys.size(), first + most)));
        }
        return parts;
    }

    /** {@return that the columns are one of these keys} */
    Condition in(List<Key> keys) {
        Expr operand = columns.size() == 1
                ? columns.getFirst().ast()
                : new Expr.Row(columns.stream().<Expr>map(Expression::ast).toList());
        return Condition.of(
                new Expr.InList(operand, keys.stream().map(this::parameter).toList()));
    }

    private Expr parameter(Key key) {
        List<Expr> parameters = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parameters.add(new Expr.Parameter(
                    key.values().get(i), columns.get(i).type().logical()));
        }
        return parameters.size() == 1 ? parameters.getFirst() : new Expr.Row(parameters);
    }

    /** {@return what is found, and by what} */
    String found() {
        return "rows by "
                + columns.stream()
                        .map(column -> column instanceof Column<?, ?> of ? of.qualifiedName() : "a key")
                        .collect(Collectors.joining(", "));
    }

    /** {@return a key that stands for others} */
    Key someKey() {
        return Key.ofAll(
                columns.stream().map(column -> some(column.type().logical())).toList());
    }

    private static Object some(LogicalType type) {
        return switch (type) {
            case LogicalType.Bool t -> false;
            case LogicalType.SmallInt t -> (short) 0;
            case LogicalType.Int t -> 0;
            case LogicalType.BigInt t -> 0L;
            case LogicalType.Decimal t -> BigDecimal.ZERO.setScale(t.scale());
            case LogicalType.Real t -> 0f;
            case LogicalType.DoublePrecision t -> 0.0;
            case LogicalType.Varchar t -> "key";
            case LogicalType.Text t -> "key";
            case LogicalType.Timestamp t -> Instant.EPOCH;
            case LogicalType.DateTime t -> LocalDate.EPOCH.atStartOfDay();
            case LogicalType.Date t -> LocalDate.EPOCH;
            case LogicalType.Time t -> LocalTime.MIDNIGHT;
            case LogicalType.Uuid t -> new UUID(0, 0);
            case LogicalType.Binary t -> new byte[] {0};
            case LogicalType.Json t -> "null";
            case LogicalType.Enumeration t -> t.labels().getFirst();
            case LogicalType.Array t -> List.of();
        };
    }

    /** Refuses keys that are stored otherwise than the columns that must equal them. */
    Matching<R> requireTypesOf(List<? extends Expression<?>> keys) {
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i).type().logical();
            var column = columns.get(i).type().logical();
            if (key.getClass() != column.getClass() && !(key.isText() && column.isText())) {
                throw QueryException.invalid(
                        "A relation's key is %s, the column that must equal it %s".formatted(key, column),
                        "declare both with the same type.");
            }
        }
        return this;
    }
}
