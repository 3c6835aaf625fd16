package dev.hysteria.rewrite;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.math.BigDecimal;
import java.util.List;

/**
 * Divides by null where it would divide by zero: takes {@code a / b} and {@code a % b}, gives {@code a / NULLIF(b, 0)}.
 *
 * <p>The tree's division by zero is null, and so is division by null; any other divisor passes unchanged. A literal other than zero is left
 * alone. A parameter is not, whatever its value: statements that differ in their parameters only must have one text.
 */
public record ZeroDivisorByNull() implements Rewrite {
    private static final Expr ZERO = new Expr.Literal(0, new LogicalType.Int());

    @Override
    public Statement apply(Statement statement) {
        return new Divisions().statement(statement);
    }

    private record Divisions() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Arithmetic arithmetic
                            && divides(arithmetic.operator())
                            && mayBeZero(arithmetic.right())
                    ? guarded(arithmetic)
                    : mapped;
        }
    }

    private static boolean divides(ArithmeticOperator operator) {
        return operator == ArithmeticOperator.DIVIDE || operator == ArithmeticOperator.REMAINDER;
    }

    private static boolean mayBeZero(Expr divisor) {
        return !(divisor instanceof Expr.Literal(Number value, LogicalType type)
                && new BigDecimal(value.toString()).signum() != 0);
    }

    private static Expr guarded(Expr.Arithmetic division) {
        Expr divisor = division.right();
        Expr guard = new Expr.Function(ScalarFunction.NULL_IF, List.of(divisor, ZERO), divisor.type());
        return new Expr.Arithmetic(division.operator(), division.left(), guard, division.type());
    }
}
