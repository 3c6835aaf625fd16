package dev.hysteria.rewrite;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import java.util.List;

/**
 * Matches regardless of case by lower case: takes an insensitive {@code x LIKE p}, gives the sensitive {@code lower(x) LIKE lower(p)}.
 *
 * <p>That is how the tree defines insensitive matching. Wildcards and the escape character have no lower case, and what follows an escape
 * character is an ordinary one before and after.
 */
public record InsensitiveLikeByLower() implements Rewrite {

    @Override
    public Statement apply(Statement statement) {
        return new Matches().statement(statement);
    }

    private record Matches() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Like(Expr operand, Expr pattern, CaseSensitivity sensitivity)
                            && sensitivity == CaseSensitivity.INSENSITIVE
                    ? new Expr.Like(lower(operand), lower(pattern), CaseSensitivity.SENSITIVE)
                    : mapped;
        }
    }

    private static Expr lower(Expr text) {
        return new Expr.Function(ScalarFunction.LOWER, List.of(text), text.type());
    }
}
