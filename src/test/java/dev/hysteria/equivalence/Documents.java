package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.JSON;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.JsonLeg;
import dev.hysteria.ast.JsonPath;
import dev.hysteria.type.LogicalType;
import java.util.List;

/** Makes JSON documents and arrays. */
final class Documents {
    private static final List<JsonLeg> LEGS = List.of(
            new JsonLeg.Key("a"),
            new JsonLeg.Key("a"),
            new JsonLeg.Key("b"),
            new JsonLeg.Key("b c"),
            new JsonLeg.Key("c"),
            new JsonLeg.Key("none\"'\\"),
            new JsonLeg.Index(0),
            new JsonLeg.Index(2),
            new JsonLeg.Index(1));

    private final Dice dice;
    private final Expressions expressions;

    Documents(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    Expr of(Wish wish) {
        if (!(wish.type() instanceof LogicalType.Json)) {
            return expressions.leaf(wish);
        }
        return dice.chance(60)
                ? new Expr.JsonValue(expressions.of(wish.part()), path(dice))
                : new Expr.JsonSet(expressions.of(wish.part()), path(dice), expressions.present(JSON, Span.ANY));
    }

    static JsonPath path(Dice dice) {
        return new JsonPath(dice.some(0, 2, () -> dice.one(LEGS)));
    }
}
