package dev.hysteria.docs;

import dev.hysteria.ast.DateUnit;
import dev.hysteria.expression.ArrayExpression;
import dev.hysteria.expression.Condition;
import dev.hysteria.expression.Expression;
import dev.hysteria.expression.JsonExpression;
import dev.hysteria.expression.JsonPlace;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.expression.OrderedExpression;
import dev.hysteria.expression.Quantified;
import dev.hysteria.expression.RowValue;
import dev.hysteria.expression.TextExpression;
import dev.hysteria.expression.TimeExpression;
import dev.hysteria.expression.Values;
import dev.hysteria.expression.Window;
import dev.hysteria.query.Queries;
import dev.hysteria.query.Select;
import dev.hysteria.type.DataType;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call in an {@link Example}, each as what the call needs: literals become parameters, nulls take the type that is asked
 * for. Of what class a value is only the example knows, hence the unchecked casts.
 */
@SuppressWarnings("unchecked")
record ExampleArguments(List<@Nullable Object> values) {
    private static final DataType.ArrayType<Integer> INTEGERS = Types.arrayOf(Types.INTEGER);

    /** A unit, part, type or option. */
    record Word(String text) {}

    /** {@return the query that returns what an example calls} */
    static Select<?> query(@Nullable Object called) {
        return switch (called) {
            case Select<?> query -> query;
            case ExampleRows.Ordered ordered -> ordered.query();
            case null, default -> Queries.select(new ExampleArguments(Collections.singletonList(called)).any(0));
        };
    }

    static JsonExpression<String> document(String text) {
        return JsonExpression.of(Values.value(Types.JSON, text).ast(), Types.JSON);
    }

    boolean has(int i) {
        return i < values.size();
    }

    @Nullable
    Object at(int i) {
        return values.get(i);
    }

    <T> T as(int i) {
        return (T) Objects.requireNonNull(at(i));
    }

    int integer(int i) {
        return this.<Integer>as(i);
    }

    String string(int i) {
        return as(i);
    }

    String word(int i) {
        return this.<Word>as(i).text();
    }

    DateUnit unit(int i) {
        return DateUnit.valueOf(word(i));
    }

    List<Object> list(int i) {
        return as(i);
    }

    <T> Quantified<T> quantified(int i) {
        return as(i);
    }

    <T> Select<T> query(int i) {
        return (Select<T>) query(at(i));
    }

    RowValue row(int i) {
        return as(i);
    }

    UnaryOperator<Window.Definition> window(UnaryOperator<Window.Definition> change) {
        return change;
    }

    /** {@return the list that comes first, as the rows of a table} */
    ExampleRows rows() {
        return ExampleRows.of(list(0));
    }

    TextExpression text(int i) {
        return at(i) == null ? nothing(Types.TEXT) : this.<TextExpression>expression(i);
    }

    <N extends Number> NumberExpression<N> number(int i) {
        return any(i) instanceof NumberExpression<?> number ? (NumberExpression<N>) number : nothing(Types.INTEGER);
    }

    <T> TimeExpression<T> time(int i) {
        return at(i) == null ? nothing(Types.DATETIME) : this.<TimeExpression<T>>expression(i);
    }

    Condition truth(int i) {
        return at(i) == null ? nothing(Types.BOOLEAN) : this.<Condition>expression(i);
    }

    JsonExpression<String> json(int i) {
        return at(i) == null ? nothing(Types.JSON) : this.<JsonExpression<String>>expression(i);
    }

    JsonPlace<?> place(int i) {
        return at(i) instanceof JsonPlace<?> place ? place : json(i).root();
    }

    ArrayExpression<Integer> array(int i) {
        return at(i) == null
                ? nothing(INTEGERS)
                : ArrayExpression.of(
                        Values.value(INTEGERS, this.<List<Integer>>as(i)).ast(), INTEGERS);
    }

    <T> OrderedExpression<T> ordered(int i) {
        return (OrderedExpression<T>) this.<T>any(i);
    }

    Expression<?>[] all() {
        Expression<?>[] all = new Expression<?>[values.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = any(i);
        }
        return all;
    }

    /** {@return a value of any type; a null is of the type of the first argument that is none} */
    <T> Expression<T> any(int i) {
        if (at(i) != null) {
            return expression(i);
        }
        return nothing(values.stream()
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .filter(value -> value != null && !(value instanceof Word))
                .findFirst()
                .<DataType<?>>map(value -> of(value).type())
                .orElse(Types.TEXT));
    }

    private <X> X expression(int i) {
        return (X) of(Objects.requireNonNull(at(i)));
    }

    private static <X> X nothing(DataType<?> type) {
        return (X) Values.nullOf(type);
    }

    private static Expression<?> of(Object value) {
        return switch (value) {
            case Expression<?> expression -> expression;
            case Select<?> query -> query.selection().expressions().getFirst();
            case String text -> Values.value(text);
            case Integer number -> Values.value(number);
            case Long number -> Values.value(number);
            case Double number -> Values.value(number);
            case BigDecimal number -> Values.value(number);
            case Boolean truth -> Values.value(truth);
            case Instant time -> Values.value(time);
            case LocalDateTime time -> Values.value(time);
            case LocalDate date -> Values.value(date);
            case LocalTime time -> Values.value(time);
            default -> throw new IllegalArgumentException("no value of an example: " + value);
        };
    }

    DataType<?> type(int i) {
        return switch (word(i)) {
            case "TEXT" -> Types.TEXT;
            case "INTEGER" -> Types.INTEGER;
            case "BIGINT" -> Types.BIGINT;
            case "DOUBLE" -> Types.DOUBLE;
            case "DECIMAL" -> Types.decimal(12, 2);
            case "DATE" -> Types.DATE;
            case "DATETIME" -> Types.DATETIME;
            case "TIMESTAMP" -> Types.TIMESTAMP;
            case "TIME" -> Types.TIME;
            case "BOOLEAN" -> Types.BOOLEAN;
            case "SMALLINT" -> Types.SMALLINT;
            case "UUID" -> Types.UUID;
            case "JSON" -> Types.JSON;
            default -> throw new IllegalArgumentException("no type of an example: " + word(i));
        };
    }
}
