package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import java.util.Collection;
import java.util.List;

/** Trees of the equality of JSON documents, which is not that of their texts. */
final class Documents {

    private Documents() {}

    static <T> Condition same(Expression<T> left, Expression<T> right) {
        return Condition.of(new Expr.JsonEquals(left.ast(), right.ast()));
    }

    static <T> Condition in(Expression<T> operand, Collection<? extends T> documents) {
        List<Expr> equalities = Coding.parameters(operand, documents).stream()
                .<Expr>map(document -> new Expr.JsonEquals(operand.ast(), document))
                .toList();
        return Condition.of(Expr.any(equalities));
    }

    /** {@return that both are null, or neither is and they are the same: never UNKNOWN} */
    static <T> Condition notDistinct(Expression<T> left, Expression<T> right) {
        Condition bothNull = left.isNull().and(right.isNull());
        return bothNull.or(left.isNotNull().and(right.isNotNull()).and(same(left, right)));
    }

    static <T> Expr nullIf(Expression<T> document, Expression<T> other) {
        Expr nothing = new Expr.Null(document.type().logical());
        var branch = new Expr.Case.Branch(same(document, other).ast(), nothing);
        return new Expr.Case(List.of(branch), document.ast(), document.type().logical());
    }

    static QueryException refused(Expression<?> document) {
        return QueryException.invalid(
                "The JSON document %s is looked for in a sub-query".formatted(Coding.nameOf(document)),
                "join the sub-query's table on sameJson(…), or ask exists(…) of it.");
    }
}
