package dev.hysteria.expression;

import dev.hysteria.ast.Expr;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CASE that is not finished: {@code caseWhen(AGE.lt(18), value("minor")).otherwise(value("adult"))}.
 *
 * @param <X> the family of its results
 */
public final class Case<X extends Expression<?>> {
    private final Family<X> family;
    private final List<Expr.Case.Branch> branches;
    private final List<X> results;

    private Case(Family<X> family, List<Expr.Case.Branch> branches, List<X> results) {
        this.family = family;
        this.branches = branches;
        this.results = results;
    }

    static <X extends Expression<?>> Case<X> of(Family<X> family, Condition condition, X result) {
        return new Case<>(family, List.<Expr.Case.Branch>of(), List.<X>of()).when(condition, result);
    }

    /** {@return this CASE with one more branch, taken when no earlier one is and the condition is TRUE} */
    public Case<X> when(Condition condition, X result) {
        var branch = new Expr.Case.Branch(condition.ast(), result.ast());
        return new Case<>(family, appended(branches, branch), appended(results, result));
    }

    /** {@return the expression, with its value when no branch is taken} */
    public X otherwise(X result) {
        return family.make(appended(results, result), type -> new Expr.Case(branches, result.ast(), type));
    }

    /** {@return the expression, null when no branch is taken} */
    public X otherwiseNull() {
        return family.make(results, type -> new Expr.Case(branches, new Expr.Null(type), type));
    }

    private static <E> List<E> appended(List<E> list, E last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
