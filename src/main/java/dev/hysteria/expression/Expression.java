package dev.hysteria.expression;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.SortKey;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.DataType.JsonType;
import dev.hysteria.type.DataType.NumberType;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.DataType.TimeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed expression: what has one value, possibly null, for each row or group.
 *
 * <p>Comparisons are UNKNOWN when a side is null, and a filter keeps what is TRUE. A Java value given to an operator is encoded with the
 * expression's codec and sent as a parameter; a null is refused when the operator is called.
 *
 * @param <T> the Java type its value is read into
 */
public interface Expression<T> extends Selectable<T> {

    /** {@return the expression's tree} */
    Expr ast();

    /** {@return how its value is stored and read} */
    DataType<T> type();

    /** {@return an expression for a tree, of the family that the type belongs to} */
    static <T> Expression<T> of(Expr ast, DataType<T> type) {
        return Computed.of(ast, type, Optional.empty());
    }

    /** {@return the name that {@link #as} gave it} */
    default Optional<Identifier> label() {
        return Optional.empty();
    }

    @Override
    default List<Expression<?>> expressions() {
        return List.of(this);
    }

    @Override
    default RowReader<T> reader(int first) {
        return Coding.reader(this, first);
    }

    /** {@return this expression, with a name for its column in a result} */
    default Expression<T> as(String name) {
        return Computed.of(ast(), type(), Optional.of(Identifier.of(name)));
    }

    /** {@return a value as this expression's type: a parameter} */
    default Expression<T> parameter(T value) {
        return of(Coding.parameter(this, value), type());
    }

    // ---- comparisons

    /** {@return whether it equals a value} */
    default Condition eq(T value) {
        return Conditions.compare(this, ComparisonOperator.EQUAL, value);
    }

    /** {@return whether it equals another expression} */
    default Condition eq(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.EQUAL, other);
    }

    /** {@return whether it equals any or all values of a sub-query} */
    default Condition eq(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.EQUAL, values);
    }

    /** {@return whether it differs from a value} */
    default Condition ne(T value) {
        return Conditions.compare(this, ComparisonOperator.NOT_EQUAL, value);
    }

    /** {@return whether it differs from another expression} */
    default Condition ne(Expression<T> other) {
        return Conditions.compare(this, ComparisonOperator.NOT_EQUAL, other);
    }

    /** {@return whether it differs from any or all values of a sub-query} */
    default Condition ne(Quantified<T> values) {
        return Conditions.compare(this, ComparisonOperator.NOT_EQUAL, values);
    }

    /** {@return whether it is one of the values: FALSE when there are none} */
    default Condition in(Collection<? extends T> values) {
        return Conditions.in(this, values);
    }

    /** {@return whether it is one of a sub-query's values} */
    default Condition in(Subquery<T> query) {
        return Conditions.in(this, query);
    }

    /** {@return whether it is none of the values: TRUE when there are none} */
    default Condition notIn(Collection<? extends T> values) {
        return in(values).not();
    }

    /** {@return whether it is none of a sub-query's values; UNKNOWN when one of them is null} */
    default Condition notIn(Subquery<T> query) {
        return in(query).not();
    }

    /** {@return whether it is null; never UNKNOWN} */
    default Condition isNull() {
        return Condition.of(new Expr.IsNull(ast()));
    }

    /** {@return whether it is not null; never UNKNOWN} */
    default Condition isNotNull() {
        return isNull().not();
    }

    /** {@return whether it differs from a value, null being equal to null only; never UNKNOWN} */
    default Condition isDistinctFrom(@Nullable T value) {
        return value == null ? isNotNull() : isDistinctFrom(parameter(value));
    }

    /** {@return whether it differs from another expression, null being equal to null only; never UNKNOWN} */
    default Condition isDistinctFrom(Expression<T> other) {
        return Conditions.nullSafe(this, Distinctness.DISTINCT, other);
    }

    /** {@return whether it equals a value, null being equal to null only; never UNKNOWN} */
    default Condition isNotDistinctFrom(@Nullable T value) {
        return value == null ? isNull() : isNotDistinctFrom(parameter(value));
    }

    /** {@return whether it equals another expression, null being equal to null only; never UNKNOWN} */
    default Condition isNotDistinctFrom(Expression<T> other) {
        return Conditions.nullSafe(this, Distinctness.NOT_DISTINCT, other);
    }

    // ---- ordering

    /** {@return an ordering from the smallest to the largest value, then nulls} */
    default Order asc() {
        return new Order(SortKey.of(ast(), Direction.ASCENDING));
    }

    /** {@return an ordering of nulls first, then from the largest to the smallest value} */
    default Order desc() {
        return new Order(SortKey.of(ast(), Direction.DESCENDING));
    }

    // ---- other values

    /** {@return its value, or the given one where it is null} */
    default Expression<T> coalesce(T value) {
        return coalesce(parameter(value));
    }

    /** {@return its value, or the other's where it is null} */
    default Expression<T> coalesce(Expression<T> other) {
        return of(Calls.of(ScalarFunction.COALESCE, type(), this, other), type());
    }

    /** {@return its value, or null where it equals the given one} */
    default Expression<T> nullIf(T value) {
        return nullIf(parameter(value));
    }

    /** {@return its value, or null where it equals the other's} */
    default Expression<T> nullIf(Expression<T> other) {
        return of(Calls.of(ScalarFunction.NULL_IF, type(), this, other), type());
    }

    /**
     * {@return its value as another type}
     *
     * <p>What it is, {@link dev.hysteria.type.Conversion} says for each pair of types. A pair that has none is refused.
     */
    default <V> Expression<V> cast(DataType<V> target) {
        return of(new Expr.Cast(ast(), target.logical()), target);
    }

    /** {@return its value as text} */
    default TextExpression cast(TextType target) {
        return TextExpression.of(new Expr.Cast(ast(), target.logical()), target);
    }

    /** {@return its value as a number} */
    default <N extends Number> NumberExpression<N> cast(NumberType<N> target) {
        return NumberExpression.of(new Expr.Cast(ast(), target.logical()), target);
    }

    /** {@return its value as a date or time} */
    default <V> TimeExpression<V> cast(TimeType<V> target) {
        return TimeExpression.of(new Expr.Cast(ast(), target.logical()), target);
    }

    /** {@return its value as a truth value} */
    default Condition cast(BooleanType target) {
        return Condition.of(new Expr.Cast(ast(), target.logical()));
    }

    /** {@return its value as JSON} */
    default <V> JsonExpression<V> cast(JsonType<V> target) {
        return JsonExpression.of(new Expr.Cast(ast(), target.logical()), target);
    }
}
