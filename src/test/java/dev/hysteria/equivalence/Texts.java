package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.JSON;
import static dev.hysteria.equivalence.Expressions.TEXT;
import static dev.hysteria.equivalence.Expressions.call;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.function.Supplier;

/** Makes texts. */
final class Texts {
    private static final List<ScalarFunction> OF_ONE = List.of(
            ScalarFunction.LOWER,
            ScalarFunction.UPPER,
            ScalarFunction.TRIM,
            ScalarFunction.TRIM_LEADING,
            ScalarFunction.TRIM_TRAILING,
            ScalarFunction.REVERSE);
    private static final List<ScalarFunction> WITH_NUMBER =
            List.of(ScalarFunction.LEFT, ScalarFunction.RIGHT, ScalarFunction.REPEAT);
    private static final List<ScalarFunction> PADDING =
            List.of(ScalarFunction.PAD_LEADING, ScalarFunction.PAD_TRAILING);

    private final Dice dice;
    private final Expressions expressions;

    Texts(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Expr of(Wish wish) {
        Wish part = wish.part(TEXT);
        List<Supplier<Expr>> makers = List.of(
                () -> call(dice.one(OF_ONE), TEXT, expressions.of(part)),
                () -> call(dice.one(WITH_NUMBER), TEXT, expressions.of(part), count(0, 3)),
                () -> call(ScalarFunction.SUBSTRING, TEXT, expressions.of(part), count(1, 4), count(0, 4)),
                () -> call(ScalarFunction.REPLACE, TEXT, expressions.of(part), piece(), expressions.of(part)),
                () -> call(dice.one(PADDING), TEXT, expressions.of(part), count(0, 5), piece()),
                () -> new Expr.Concat(dice.some(2, 3, () -> expressions.of(part))),
                () -> new Expr.Cast(expressions.of(wish.part(dice.one(INT, BIGINT, new LogicalType.SmallInt()))), TEXT),
                () -> new Expr.JsonText(expressions.of(wish.part(JSON)), Documents.path(dice)));
        return dice.made(makers);
    }

    private Expr count(int least, int most) {
        return dice.chance(5) ? new Expr.Null(INT) : expressions.number(dice.between(least, most));
    }

    /** A text that is not empty. */
    private Expr piece() {
        return new Expr.Parameter(dice.one("a", "b", "xy", " ", "\uD83D\uDE00", "é", "%", "\\"), TEXT);
    }
}
