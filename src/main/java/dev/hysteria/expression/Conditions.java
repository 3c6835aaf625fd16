package dev.hysteria.expression;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Query;
import dev.hysteria.error.QueryException;
import java.util.Collection;
import java.util.List;

/** Trees of predicates. */
final class Conditions {

    private Conditions() {}

    static <T> Condition compare(Expression<T> left, ComparisonOperator operator, T value) {
        return Condition.of(new Expr.Comparison(operator, left.ast(), Coding.parameter(left, value)));
    }

    static <T> Condition compare(Expression<T> left, ComparisonOperator operator, Expression<T> right) {
        return Condition.of(new Expr.Comparison(operator, left.ast(), right.ast()));
    }

    static <T> Condition compare(Expression<T> left, ComparisonOperator operator, Quantified<T> right) {
        Query query = requireWidth(right.query(), 1);
        return Condition.of(new Expr.QuantifiedComparison(operator, left.ast(), right.quantifier(), query));
    }

    static <T> Condition nullSafe(Expression<T> left, Distinctness distinctness, Expression<T> right) {
        return Condition.of(new Expr.NullSafeComparison(distinctness, left.ast(), right.ast()));
    }

    static <T> Condition in(Expression<T> operand, Collection<? extends T> values) {
        List<Expr> parameters = Coding.parameters(operand, values);
        return parameters.isEmpty() ? Condition.never() : Condition.of(new Expr.InList(operand.ast(), parameters));
    }

    static <T> Condition in(Expression<T> operand, Subquery<T> query) {
        return Condition.of(new Expr.InQuery(operand.ast(), requireWidth(query, 1)));
    }

    static Condition not(Condition condition) {
        Expr operand = condition.ast();
        if (operand instanceof Expr.True) {
            return Condition.never();
        }
        if (operand instanceof Expr.False) {
            return Condition.always();
        }
        return Condition.of(operand instanceof Expr.Not(Expr inner) ? inner : new Expr.Not(operand));
    }

    static Query requireWidth(Subquery<?> subquery, int width) {
        Query query = subquery.ast();
        if (query.items().size() == width) {
            return query;
        }
        throw QueryException.invalid(
                "A sub-query of " + query.items().size() + " columns is compared with " + width,
                "select as many columns in the sub-query as it is compared with.");
    }
}
