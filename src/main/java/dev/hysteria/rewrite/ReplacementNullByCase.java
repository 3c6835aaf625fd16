package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import java.util.List;

/**
 * Makes a replacement by null null, where the database takes it for an empty text or does not look at it when there is nothing to replace:
 * takes {@code replace(a, b, c)}, gives {@code CASE WHEN c IS NULL THEN NULL ELSE replace(a, b, c) END}.
 *
 * <p>Null in both when {@code c} is null, else the same text. What is never null isn't asked.
 */
public record ReplacementNullByCase() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return NullScope.of((expression, nullness) -> expression
                                        instanceof
                                        Expr.Function(ScalarFunction function, List<Expr> arguments, var type)
                                && function == ScalarFunction.REPLACE
                                && !nullness.excludes(arguments.getLast())
                        ? new Expr.Case(
                                List.of(NullScope.whenNull(List.of(arguments.getLast()), type)), expression, type)
                        : expression)
                .statement(statement);
    }
}
