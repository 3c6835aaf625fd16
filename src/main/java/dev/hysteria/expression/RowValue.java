package dev.hysteria.expression;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.error.QueryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Two or more expressions compared as one, the first deciding before the second: {@code rowValue(A, B).gt(rowValue(C, D))}. Made by {@link
 * Functions#rowValue}.
 *
 * @param elements the expressions, at least two
 */
public record RowValue(List<Expression<?>> elements) {

    /** Rejects fewer than two elements. */
    public RowValue {
        elements = List.copyOf(elements);
        if (elements.size() < 2) {
            throw QueryException.invalid(
                    "A row value has " + elements.size() + " elements",
                    "give at least two, or compare the expression itself.");
        }
    }

    /** {@return a row value of Java values, each encoded as the element in its place} */
    public RowValue values(Object... values) {
        if (values.length != elements.size()) {
            throw mismatch(values.length);
        }
        List<Expression<?>> parameters = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            parameters.add(parameter(elements.get(i), values[i]));
        }
        return new RowValue(parameters);
    }

    /** {@return whether all elements equal the other's} */
    public Condition eq(RowValue other) {
        return compare(ComparisonOperator.EQUAL, other);
    }

    /** {@return whether an element differs from the other's} */
    public Condition ne(RowValue other) {
        return compare(ComparisonOperator.NOT_EQUAL, other);
    }

    /** {@return whether it comes before the other} */
    public Condition lt(RowValue other) {
        return compare(ComparisonOperator.LESS, other);
    }

    /** {@return whether it comes before the other or equals it} */
    public Condition le(RowValue other) {
        return compare(ComparisonOperator.LESS_OR_EQUAL, other);
    }

    /** {@return whether it comes after the other} */
    public Condition gt(RowValue other) {
        return compare(ComparisonOperator.GREATER, other);
    }

    /** {@return whether it comes after the other or equals it} */
    public Condition ge(RowValue other) {
        return compare(ComparisonOperator.GREATER_OR_EQUAL, other);
    }

    /** {@return whether it equals one of the others: FALSE when there are none} */
    public Condition in(Collection<RowValue> others) {
        List<Expr> rows = new ArrayList<>(others.size());
        for (RowValue other : others) {
            rows.add(sameWidth(other).ast());
        }
        return rows.isEmpty() ? Condition.never() : Condition.of(new Expr.InList(ast(), rows));
    }

    /** {@return whether it equals a row of a query that has as many columns} */
    public Condition in(Subquery<?> query) {
        return Condition.of(new Expr.InQuery(ast(), Conditions.requireWidth(query, elements.size())));
    }

    /** {@return whether it equals none of the others: TRUE when there are none} */
    public Condition notIn(Collection<RowValue> others) {
        return in(others).not();
    }

    /** {@return whether it equals no row of a query that has as many columns} */
    public Condition notIn(Subquery<?> query) {
        return in(query).not();
    }

    private Condition compare(ComparisonOperator operator, RowValue other) {
        return Condition.of(
                new Expr.Comparison(operator, ast(), sameWidth(other).ast()));
    }

    private RowValue sameWidth(RowValue other) {
        if (other.elements.size() != elements.size()) {
            throw mismatch(other.elements.size());
        }
        return other;
    }

    private QueryException mismatch(int width) {
        return QueryException.invalid(
                "A row value of %d elements is compared with one of %d".formatted(elements.size(), width),
                "give both sides the same number of elements.");
    }

    private Expr ast() {
        return new Expr.Row(Calls.trees(elements));
    }

    // A value of another class is refused by the codec, which is told as every value that does not fit.
    @SuppressWarnings("unchecked")
    private static <T> Expression<T> parameter(Expression<T> element, Object value) {
        return Expression.of(Coding.parameter(element, (T) value), element.type());
    }
}
