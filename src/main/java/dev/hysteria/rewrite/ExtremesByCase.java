package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the largest or smallest value by comparing: takes {@code greatest(a, b, c)}, gives {@code CASE WHEN a IS NULL OR b IS NULL OR c IS
 * NULL THEN NULL WHEN a >= b AND a >= c THEN a WHEN b >= c THEN b ELSE c END}; {@code least} by {@code <=}.
 *
 * <p>Past the first branch no value is null, so each comparison decides; a value is taken when none after it is larger, and those before it
 * were passed over for a larger one. Values that are never null aren't asked.
 */
public record ExtremesByCase() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return NullScope.of((expression, nullness) ->
                        expression instanceof Expr.Function call && NullPropagatingExtremes.isExtreme(call)
                                ? compared(call, nullness.admitted(call.arguments()))
                                : expression)
                .statement(statement);
    }

    private static Expr compared(Expr.Function extreme, List<Expr> nullable) {
        ComparisonOperator operator = extreme.function() == ScalarFunction.GREATEST
                ? ComparisonOperator.GREATER_OR_EQUAL
                : ComparisonOperator.LESS_OR_EQUAL;
        List<Expr> values = extreme.arguments();
        List<Expr.Case.Branch> branches = new ArrayList<>();
        if (!nullable.isEmpty()) {
            branches.add(NullScope.whenNull(nullable, extreme.type()));
        }
        for (int i = 0; i < values.size() - 1; i++) {
            Expr value = values.get(i);
            Expr first = Expr.all(values.subList(i + 1, values.size()).stream()
                    .map(later -> new Expr.Comparison(operator, value, later))
                    .toList());
            branches.add(new Expr.Case.Branch(first, value));
        }
        return new Expr.Case(branches, values.getLast(), extreme.type());
    }
}
