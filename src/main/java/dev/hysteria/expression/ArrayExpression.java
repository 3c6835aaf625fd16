package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType;
import dev.hysteria.type.DataType.ArrayType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Optional;

/**
 * A list of values of one type.
 *
 * @param <T> the Java type of an element
 */
public interface ArrayExpression<T> extends Expression<List<T>> {

    /** {@return the array of a tree} */
    static <T> ArrayExpression<T> of(Expr ast, ArrayType<T> type) {
        return new Computed.Array<>(ast, type, Optional.empty());
    }

    @Override
    ArrayType<T> type();

    /** {@return whether it holds a value} */
    default Condition has(T element) {
        DataType<T> type = type().element();
        return has(Expression.of(Coding.parameter(Expression.of(ast(), type), element), type));
    }

    /** {@return whether it holds the value of another expression} */
    default Condition has(Expression<T> element) {
        return Condition.of(new Expr.ArrayContains(ast(), element.ast()));
    }

    /** {@return whether it shares an element with a list} */
    default Condition overlaps(List<T> values) {
        return overlaps(parameter(values));
    }

    /** {@return whether it shares an element with another array} */
    default Condition overlaps(ArrayExpression<T> other) {
        return Condition.of(new Expr.ArrayOverlaps(ast(), other.ast()));
    }

    /** {@return the number of its elements} */
    default NumberExpression<Integer> length() {
        return NumberExpression.of(new Expr.ArrayLength(ast()), Types.INTEGER);
    }

    // ---- the same family

    @Override
    default ArrayExpression<T> as(String name) {
        return new Computed.Array<>(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default ArrayExpression<T> parameter(List<T> value) {
        return of(Coding.parameter(this, value));
    }

    @Override
    default ArrayExpression<T> coalesce(List<T> value) {
        return coalesce(parameter(value));
    }

    @Override
    default ArrayExpression<T> coalesce(Expression<List<T>> other) {
        return of(Calls.of(ScalarFunction.COALESCE, type(), this, other));
    }

    @Override
    default ArrayExpression<T> nullIf(List<T> value) {
        return nullIf(parameter(value));
    }

    @Override
    default ArrayExpression<T> nullIf(Expression<List<T>> other) {
        return of(Calls.of(ScalarFunction.NULL_IF, type(), this, other));
    }

    private ArrayExpression<T> of(Expr ast) {
        return new Computed.Array<>(ast, type(), Optional.empty());
    }
}
