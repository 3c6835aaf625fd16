package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BOOL;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.JSON;
import static dev.hysteria.equivalence.Expressions.TEXT;
import static dev.hysteria.equivalence.Expressions.call;

import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RawPart;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.BinaryContent;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes conditions about what no tree says: the time, chance, ciphertexts, and SQL of the user's own. Each is made so that it has one value
 * all the same.
 */
final class Surroundings {
    static final LogicalType SEALED = new LogicalType.Binary(BinaryContent.ENCRYPTED);

    private static final LogicalType TIMESTAMP = new LogicalType.Timestamp();
    private static final LogicalType DATE = new LogicalType.Date();
    private static final LogicalType UUID = new LogicalType.Uuid();

    private final Dice dice;
    private final Expressions expressions;

    Surroundings(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Expr of(Wish wish) {
        return dice.made(List.of(
                () -> clock(wish),
                () -> chance(wish),
                () -> new Expr.IsNull(expressions.leaf(wish.part(SEALED))),
                () -> raw(wish)));
    }

    /** Every moment of ours is past. */
    private Expr clock(Wish wish) {
        boolean day = dice.chance(50);
        LogicalType type = day ? DATE : TIMESTAMP;
        Expr now = call(day ? ScalarFunction.CURRENT_DATE : ScalarFunction.CURRENT_TIMESTAMP, type);
        Expr moment = expressions.leaf(wish.part(type, Span.SMALL));
        return dice.made(List.of(
                () -> new Expr.Comparison(ComparisonOperator.GREATER, now, moment),
                () -> new Expr.Comparison(ComparisonOperator.LESS_OR_EQUAL, now, moment),
                () -> new Expr.Comparison(
                        ComparisonOperator.LESS, new Expr.Literal(2025, INT), new Expr.Extract(DateField.YEAR, now)),
                () -> new Expr.NullSafeComparison(Distinctness.DISTINCT, moment, now),
                () -> new Expr.IsNull(now)));
    }

    /** No UUID of ours is random. */
    private Expr chance(Wish wish) {
        Expr random = call(ScalarFunction.RANDOM_UUID, UUID);
        Expr known = expressions.of(wish.part(UUID));
        return dice.made(List.of(
                () -> new Expr.Comparison(ComparisonOperator.NOT_EQUAL, random, known),
                () -> new Expr.NullSafeComparison(Distinctness.DISTINCT, known, random),
                () -> new Expr.IsNull(random)));
    }

    private Expr raw(Wish wish) {
        Expr number = expressions.of(wish.part(INT, Span.SMALL));
        Expr text = expressions.of(wish.part(TEXT));
        return dice.made(List.of(
                () -> raw(BOOL, number, " + 1 > ", number(), " OR ", number, " IS NULL"),
                () -> raw(BOOL, text, " IS NOT NULL"),
                () -> new Expr.Comparison(
                        ComparisonOperator.EQUAL, raw(INT, "ABS(", number, ") * 2"), expressions.leaf(wish.part(INT))),
                () -> new Expr.Comparison(
                        ComparisonOperator.EQUAL,
                        raw(TEXT, "COALESCE(", text, ", '?')"),
                        expressions.leaf(wish.part(TEXT))),
                () -> raw(
                        BOOL,
                        expressions.of(wish.part(JSON)),
                        " ",
                        new RawPart.QuestionMark(),
                        " ",
                        new Expr.Literal("a", TEXT))));
    }

    private Expr number() {
        return expressions.number(dice.between(-2, 9));
    }

    private static Expr raw(LogicalType type, Object... pieces) {
        List<RawPart> parts = new ArrayList<>();
        Arrays.asList(pieces)
                .forEach(piece -> parts.add(
                        switch (piece) {
                            case Expr expression -> new RawPart.Embedded(expression);
                            case RawPart part -> part;
                            default -> new RawPart.Text(piece.toString());
                        }));
        return new Expr.Raw(parts, type);
    }
}
