package dev.hysteria.rewrite;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import java.util.List;

/**
 * Makes a concatenation null when a part is, where the database takes null for an empty text: takes {@code a || b}, gives {@code CASE WHEN a
 * IS NULL OR b IS NULL THEN NULL ELSE a || b END}.
 *
 * <p>Null in both when a part is null, else the same text. Parts that are never null aren't asked; without others nothing changes.
 */
public record NullPropagatingConcat() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return NullScope.of((expression, nullness) -> expression instanceof Expr.Concat concat
                        ? guarded(concat, nullness.admitted(concat.operands()))
                        : expression)
                .statement(statement);
    }

    private static Expr guarded(Expr.Concat concat, List<Expr> nullable) {
        return nullable.isEmpty()
                ? concat
                : new Expr.Case(List.of(NullScope.whenNull(nullable, concat.type())), concat, concat.type());
    }
}
