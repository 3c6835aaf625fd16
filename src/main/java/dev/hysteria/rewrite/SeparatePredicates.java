package dev.hysteria.rewrite;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Keeps predicates and truth values apart: takes a predicate {@code p} where a value stands, and a value {@code v} where a condition
 * stands; gives {@code CASE WHEN p THEN TRUE WHEN NOT p THEN FALSE ELSE NULL END} and {@code v = TRUE}.
 *
 * <p>The three truth values of {@code p} and the three values of the CASE are the same, UNKNOWN being null; {@code v = TRUE} is TRUE, FALSE
 * and UNKNOWN just as {@code v} is. The predicate is written twice, unless it is never UNKNOWN. Raw SQL is taken for what its place asks.
 *
 * <p>To be listed last: other rewrites make predicates.
 */
public record SeparatePredicates() implements Rewrite {
    private static final LogicalType BOOL = new LogicalType.Bool();
    private static final Expr TRUE = new Expr.Literal(true, BOOL);
    private static final Expr FALSE = new Expr.Literal(false, BOOL);

    @Override
    public Statement apply(Statement statement) {
        return new Places().statement(statement);
    }

    private record Places() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return expression instanceof Expr.Predicate ? value(mapped) : mapped;
        }

        @Override
        public Expr condition(Expr condition) {
            Expr mapped = Tree.mapChildren(condition, this);
            return condition instanceof Expr.Predicate || condition instanceof Expr.Raw
                    ? mapped
                    : new Expr.Comparison(ComparisonOperator.EQUAL, mapped, TRUE);
        }
    }

    private static Expr value(Expr predicate) {
        if (predicate instanceof Expr.True) {
            return TRUE;
        }
        if (predicate instanceof Expr.False) {
            return FALSE;
        }
        var whenTrue = new Expr.Case.Branch(predicate, TRUE);
        return Nullness.nothing().excludes(predicate)
                ? new Expr.Case(List.of(whenTrue), FALSE, BOOL)
                : new Expr.Case(
                        List.of(whenTrue, new Expr.Case.Branch(new Expr.Not(predicate), FALSE)),
                        new Expr.Null(BOOL),
                        BOOL);
    }
}
