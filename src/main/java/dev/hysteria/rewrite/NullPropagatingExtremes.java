package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import java.util.List;

/**
 * Makes the largest or smallest value null when one value is, where the database passes nulls over: takes {@code greatest(a, b)}, gives
 * {@code CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE greatest(a, b) END}; {@code least} likewise.
 *
 * <p>Null in both when a value is null, else the same value. Values that are never null aren't asked; without others nothing changes.
 */
public record NullPropagatingExtremes() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return NullScope.of(
                        (expression, nullness) -> expression instanceof Expr.Function function && isExtreme(function)
                                ? guarded(function, nullness.admitted(function.arguments()))
                                : expression)
                .statement(statement);
    }

    /** {@return whether this is {@code greatest} or {@code least}} */
    static boolean isExtreme(Expr.Function call) {
        return call.function() == ScalarFunction.GREATEST || call.function() == ScalarFunction.LEAST;
    }

    private static Expr guarded(Expr.Function extreme, List<Expr> nullable) {
        return nullable.isEmpty()
                ? extreme
                : new Expr.Case(List.of(NullScope.whenNull(nullable, extreme.type())), extreme, extreme.type());
    }
}
