package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.type.DataType.BooleanType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Optional;

/** A truth value of three: TRUE, FALSE, and UNKNOWN, which is null. */
public interface Condition extends Expression<Boolean> {

    /** {@return the condition of a tree} */
    static Condition of(Expr ast) {
        return of(ast, Types.BOOLEAN);
    }

    /** {@return the condition of a tree, stored in a way of its own} */
    static Condition of(Expr ast, BooleanType type) {
        return new Computed.Truth(ast, type, Optional.empty());
    }

    /** {@return the condition that is TRUE; a filter of it alone is no filter} */
    static Condition always() {
        return of(new Expr.True());
    }

    /** {@return the condition that is FALSE} */
    static Condition never() {
        return of(new Expr.False());
    }

    @Override
    BooleanType type();

    /** {@return whether both are TRUE; FALSE when one is FALSE} */
    default Condition and(Condition other) {
        return of(Expr.all(List.of(ast(), other.ast())));
    }

    /** {@return whether one of both is TRUE; FALSE when both are FALSE} */
    default Condition or(Condition other) {
        return of(Expr.any(List.of(ast(), other.ast())));
    }

    /** {@return the opposite; UNKNOWN stays UNKNOWN} */
    default Condition not() {
        return Conditions.not(this);
    }

    @Override
    default Condition as(String name) {
        return new Computed.Truth(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default Condition parameter(Boolean value) {
        return of(Coding.parameter(this, value), type());
    }

    @Override
    default Condition coalesce(Boolean value) {
        return coalesce(parameter(value));
    }

    @Override
    default Condition coalesce(Expression<Boolean> other) {
        return of(Expression.super.coalesce(other).ast(), type());
    }

    @Override
    default Condition nullIf(Boolean value) {
        return nullIf(parameter(value));
    }

    @Override
    default Condition nullIf(Expression<Boolean> other) {
        return of(Expression.super.nullIf(other).ast(), type());
    }
}
