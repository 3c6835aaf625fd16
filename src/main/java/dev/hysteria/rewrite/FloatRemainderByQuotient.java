package dev.hysteria.rewrite;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Computes the remainder of floating point numbers from their quotient: takes {@code a % b}, gives {@code a - b * q}, {@code q} being {@code
 * a / b} cut toward zero, {@code CASE WHEN a / b < 0 THEN ceiling(a / b) ELSE floor(a / b) END}.
 *
 * <p>That is what a remainder is. To be listed before {@link ZeroDivisorByNull}, which then sees the divisions.
 */
public record FloatRemainderByQuotient() implements Rewrite {
    private static final LogicalType DOUBLE = new LogicalType.DoublePrecision();

    @Override
    public Statement apply(Statement statement) {
        return new Remainders().statement(statement);
    }

    private record Remainders() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            Expr mapped = Tree.mapChildren(expression, this);
            return mapped instanceof Expr.Arithmetic arithmetic
                            && arithmetic.operator() == ArithmeticOperator.REMAINDER
                            && isFloating(arithmetic.type())
                    ? left(arithmetic)
                    : mapped;
        }
    }

    private static boolean isFloating(LogicalType type) {
        return type instanceof LogicalType.DoublePrecision || type instanceof LogicalType.Real;
    }

    private static Expr left(Expr.Arithmetic remainder) {
        LogicalType type = remainder.type();
        Expr quotient = new Expr.Arithmetic(ArithmeticOperator.DIVIDE, remainder.left(), remainder.right(), type);
        Expr negative = new Expr.Comparison(ComparisonOperator.LESS, quotient, new Expr.Literal(0.0, DOUBLE));
        Expr ceiling = new Expr.Function(ScalarFunction.CEILING, List.of(quotient), type);
        Expr floor = new Expr.Function(ScalarFunction.FLOOR, List.of(quotient), type);
        Expr cut = new Expr.Case(List.of(new Expr.Case.Branch(negative, ceiling)), floor, type);
        Expr taken = new Expr.Arithmetic(ArithmeticOperator.MULTIPLY, remainder.right(), cut, type);
        return new Expr.Arithmetic(ArithmeticOperator.SUBTRACT, remainder.left(), taken, type);
    }
}
