package dev.hysteria.rewrite;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.ast.Statement;
import dev.hysteria.ast.Tree;
import dev.hysteria.ast.TreeMapper;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.List;

/**
 * Rounds what is calculated of decimals to the scale of the result, where the database calculates with binary numbers: takes {@code a + b},
 * gives {@code round(a + b, 2)}; sums and means of decimals likewise.
 *
 * <p>The exact result has no more digits than its scale, or is rounded to them by the meaning of a quotient. The binary one differs from it
 * by less than half of the last digit, as long as the database keeps that many digits; so the rounded one is the binary number nearest to
 * the exact result, which is what a constant or a stored value of that amount is too.
 */
public record DecimalsByRounding() implements Rewrite {
    private static final Expr NUMBER =
            new Expr.WindowCall(WindowFunction.ROW_NUMBER, List.of(), new LogicalType.BigInt());

    @Override
    public Statement apply(Statement statement) {
        return new Calculations().statement(statement);
    }

    private record Calculations() implements TreeMapper {
        @Override
        public Expr expr(Expr expression) {
            if (expression instanceof Expr.Over(Expr function, Window window)) {
                Expr.Over placed = (Expr.Over) Tree.mapChildren(new Expr.Over(NUMBER, window), this);
                return rounded(new Expr.Over(Tree.mapChildren(function, this), placed.window()), function);
            }
            return rounded(Tree.mapChildren(expression, this), expression);
        }
    }

    private static Expr rounded(Expr mapped, Expr calculated) {
        return calculated.type() instanceof LogicalType.Decimal(int precision, int scale) && isCalculated(calculated)
                ? new Expr.Function(
                        ScalarFunction.ROUND,
                        List.of(mapped, new Expr.Literal(scale, new LogicalType.Int())),
                        calculated.type())
                : mapped;
    }

    private static boolean isCalculated(Expr expression) {
        return expression instanceof Expr.Arithmetic(var operator, Expr left, Expr right, var type)
                ? operator != ArithmeticOperator.REMAINDER
                        && !(left.type().isInteger() && right.type().isInteger())
                : expression instanceof Expr.Aggregate(var function, List<Expr> arguments, var d, var f, var t)
                        && (function == AggregateFunction.SUM || function == AggregateFunction.AVERAGE)
                        && !arguments.getFirst().type().isInteger();
    }
}
