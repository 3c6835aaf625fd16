package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;

/** What is known of the truth values of predicates. */
final class Truth {

    private Truth() {}

    /** {@return whether a predicate is surely never UNKNOWN} */
    static boolean isKnown(Expr predicate) {
        if (predicate instanceof Expr.And and) {
            return and.operands().stream().allMatch(Truth::isKnown);
        }
        if (predicate instanceof Expr.Or or) {
            return or.operands().stream().allMatch(Truth::isKnown);
        }
        if (predicate instanceof Expr.Not not) {
            return isKnown(not.operand());
        }
        return predicate instanceof Expr.True
                || predicate instanceof Expr.False
                || predicate instanceof Expr.IsNull
                || predicate instanceof Expr.Exists
                || predicate instanceof Expr.NullSafeComparison;
    }
}
