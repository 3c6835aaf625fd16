package dev.hysteria.interpret;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;

/** Arithmetic as text. */
final class ArithmeticInterpreter {

    private final Renderer renderer;
    private final SqlWriter out;

    ArithmeticInterpreter(Renderer renderer) {
        this.renderer = renderer;
        this.out = renderer.out;
    }

    void write(Expr.Arithmetic arithmetic) {
        ArithmeticOperator operator = arithmetic.operator();
        boolean integer = arithmetic.left().type().isInteger()
                && arithmetic.right().type().isInteger();
        if (operator == ArithmeticOperator.REMAINDER) {
            remainder(arithmetic);
        } else if (operator == ArithmeticOperator.DIVIDE && integer) {
            integerDivision(arithmetic);
        } else if (operator == ArithmeticOperator.DIVIDE && arithmetic.type() instanceof LogicalType.Decimal) {
            decimalDivision(arithmetic);
        } else {
            infix(arithmetic, infixSymbol(operator));
        }
    }

    private void decimalDivision(Expr.Arithmetic division) {
        switch (renderer.traits.storage().decimals()) {
            case EXACT -> infix(division, " / ");
            // a decimal without fractional digits is an integer there, whose quotient would be one too
            case EXACT_TO_15_DIGITS -> infix(division, " * 1.0 / ");
        }
    }

    private void remainder(Expr.Arithmetic remainder) {
        boolean decimal = remainder.type() instanceof LogicalType.Decimal;
        switch (renderer.traits.expression().integers().remainder()) {
            case PERCENT -> infix(remainder, " % ");
            case PERCENT_OF_INTEGERS -> {
                if (remainder.left().type().isInteger()
                        && remainder.right().type().isInteger()) {
                    infix(remainder, " % ");
                } else {
                    remainderCall(decimal ? "hysteria_remainder(" : "mod(", remainder);
                }
            }
            case MOD -> remainderCall("MOD(", remainder);
            case MOD_PLUS_ZERO -> {
                remainderCall(decimal ? "(MOD(" : "MOD(", remainder);
                out.sql(decimal ? " + 0)" : "");
            }
        }
    }

    private void remainderCall(String call, Expr.Arithmetic remainder) {
        out.sql(call);
        renderer.expressions.write(remainder.left());
        out.sql(", ");
        renderer.expressions.write(remainder.right());
        out.sql(")");
    }

    private static String infixSymbol(ArithmeticOperator operator) {
        return switch (operator) {
            case ADD -> " + ";
            case SUBTRACT -> " - ";
            case MULTIPLY -> " * ";
            case DIVIDE -> " / ";
            case REMAINDER -> " % ";
        };
    }

    private void integerDivision(Expr.Arithmetic division) {
        switch (renderer.traits.expression().integers().division()) {
            case SLASH -> infix(division, " / ");
            case DIV -> infix(division, " DIV ");
            case DOUBLE_SLASH -> infix(division, " // ");
            case TRUNC -> {
                out.sql("TRUNC(");
                infix(division, " / ");
                out.sql(")");
            }
        }
    }

    private void infix(Expr.Arithmetic arithmetic, String symbol) {
        Precedence precedence = Precedence.of(arithmetic);
        renderer.expressions.atLeast(arithmetic.left(), precedence);
        out.sql(symbol);
        renderer.expressions.atLeast(
                arithmetic.right(), precedence == Precedence.SUM ? Precedence.PRODUCT : Precedence.SIGN);
    }
}
