package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType.JsonType;
import java.util.Collection;
import java.util.Optional;

/**
 * A JSON document. A JSON null is a value, SQL NULL is none.
 *
 * @param <T> the Java type a document is read into
 */
public interface JsonExpression<T> extends Expression<T> {

    /** {@return the JSON document of a tree} */
    static <T> JsonExpression<T> of(Expr ast, JsonType<T> type) {
        return new Computed.Json<>(ast, type, Optional.empty());
    }

    @Override
    JsonType<T> type();

    /** {@return the place of the document itself} */
    default JsonPlace<T> root() {
        return JsonPlace.root(this);
    }

    /** {@return the place of a member of the document, an object, by its exact key} */
    default JsonPlace<T> at(String key) {
        return root().at(key);
    }

    /** {@return the place of an element of the document, an array, counted from 0} */
    default JsonPlace<T> at(int index) {
        return root().at(index);
    }

    /** {@return the number of elements of the document, an array; null when it is none} */
    default NumberExpression<Integer> length() {
        return root().length();
    }

    /**
     * {@return whether a document is contained: objects by members, arrays by elements in any order, scalars by equality}
     *
     * <p>An array contains a scalar that is one of its elements too, but only when it is the whole document.
     */
    default Condition contains(T part) {
        return contains(parameter(part));
    }

    /** {@return whether another document is contained} */
    default Condition contains(JsonExpression<?> part) {
        return Condition.of(new Expr.JsonContains(ast(), part.ast()));
    }

    /** {@return whether it is the same value as a document; members have no order} */
    default Condition sameJson(T document) {
        return sameJson(parameter(document));
    }

    /** {@return whether it is the same value as another document; members have no order} */
    default Condition sameJson(JsonExpression<?> document) {
        return Condition.of(new Expr.JsonEquals(ast(), document.ast()));
    }

    // ---- equality of documents is that of their values, wherever it is asked

    @Override
    default Condition eq(T value) {
        return sameJson(value);
    }

    @Override
    default Condition eq(Expression<T> other) {
        return Documents.same(this, other);
    }

    @Override
    default Condition ne(T value) {
        return eq(value).not();
    }

    @Override
    default Condition ne(Expression<T> other) {
        return eq(other).not();
    }

    /** {@return whether it is the same value as one of the documents: FALSE when there are none} */
    @Override
    default Condition in(Collection<? extends T> documents) {
        return Documents.in(this, documents);
    }

    /** Refused: no database looks for the value of a document in a sub-query. */
    @Override
    default Condition in(Subquery<T> query) {
        throw Documents.refused(this);
    }

    /** Refused, as {@link #in(Subquery)} is. */
    @Override
    default Condition eq(Quantified<T> values) {
        throw Documents.refused(this);
    }

    /** Refused, as {@link #in(Subquery)} is. */
    @Override
    default Condition ne(Quantified<T> values) {
        throw Documents.refused(this);
    }

    @Override
    default Condition isDistinctFrom(Expression<T> other) {
        return Documents.notDistinct(this, other).not();
    }

    @Override
    default Condition isNotDistinctFrom(Expression<T> other) {
        return Documents.notDistinct(this, other);
    }

    // ---- the same family

    @Override
    default JsonExpression<T> as(String name) {
        return new Computed.Json<>(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default JsonExpression<T> parameter(T value) {
        return of(Coding.parameter(this, value));
    }

    @Override
    default JsonExpression<T> coalesce(T value) {
        return coalesce(parameter(value));
    }

    @Override
    default JsonExpression<T> coalesce(Expression<T> other) {
        return of(Calls.of(ScalarFunction.COALESCE, type(), this, other));
    }

    @Override
    default JsonExpression<T> nullIf(T value) {
        return nullIf(parameter(value));
    }

    @Override
    default JsonExpression<T> nullIf(Expression<T> other) {
        return of(Documents.nullIf(this, other));
    }

    private JsonExpression<T> of(Expr ast) {
        return new Computed.Json<>(ast, type(), Optional.empty());
    }
}
