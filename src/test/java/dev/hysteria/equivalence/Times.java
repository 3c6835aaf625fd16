package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.call;

import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.type.LogicalType;
import java.util.Arrays;
import java.util.List;

/** Makes dates and times, and moves only those of our time, by little. */
final class Times {
    static final List<LogicalType> TYPES = List.of(
            new LogicalType.Timestamp(), new LogicalType.DateTime(), new LogicalType.Date(), new LogicalType.Time());

    private final Dice dice;
    private final Expressions expressions;

    Times(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Expr of(Wish wish) {
        if (wish.type() instanceof LogicalType.Date && dice.chance(30)) {
            LogicalType moment = dice.one(new LogicalType.Timestamp(), new LogicalType.DateTime());
            return call(ScalarFunction.DATE_OF, wish.type(), expressions.of(wish.part(moment, wish.span())));
        }
        List<DateUnit> units = Arrays.stream(DateUnit.values())
                .filter(unit -> TemporalKind.of(wish.type()).has(unit))
                .toList();
        Expr operand = expressions.of(wish.part().with(Span.SMALL));
        return dice.chance(60)
                ? new Expr.DateAdd(operand, amount(wish), dice.one(units))
                : new Expr.DateTruncate(dice.one(units), operand);
    }

    private Expr amount(Wish wish) {
        return dice.chance(60)
                ? new Expr.Parameter((long) dice.between(-40, 40), BIGINT)
                : expressions.of(wish.part(dice.one(INT, BIGINT), Span.SMALL));
    }
}
