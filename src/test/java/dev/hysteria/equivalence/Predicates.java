package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BOOL;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.JSON;
import static dev.hysteria.equivalence.Expressions.TEXT;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.Distinctness;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Quantifier;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes conditions. */
final class Predicates {
    /** Types with an order. */
    static final List<LogicalType> ORDERED = List.of(
            INT,
            INT,
            TEXT,
            TEXT,
            new LogicalType.BigInt(),
            World.MONEY,
            new LogicalType.DoublePrecision(),
            new LogicalType.SmallInt(),
            new LogicalType.Date(),
            new LogicalType.DateTime(),
            new LogicalType.Timestamp(),
            new LogicalType.Time());

    private static final List<LogicalType> EQUATABLE = List.of(
            BOOL,
            new LogicalType.Uuid(),
            new LogicalType.Binary(),
            World.MOOD,
            Objects.FEELING,
            new LogicalType.Real());

    private static final String ANYTHING = "%";
    private static final String NOTHING = "(ab)?";

    private static final List<String> PATTERNS = List.of(
            ANYTHING,
            "a%",
            "%b",
            "_",
            "%a%",
            "\\%",
            "a\\_b",
            "[a]",
            "",
            "\\\\",
            "É",
            "%\uD83D\uDE00%",
            "_b",
            "A",
            "% ");

    private static final List<String> REGULAR =
            List.of("^a", "[a-c]b", "a|É", ".b", "^.$", "[^a]", "x.y", "\\\\", NOTHING, "^y", "ж+");

    private final Grammar grammar;
    private final Dice dice;

    Predicates(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** {@return a type whose values can be compared for equality} */
    LogicalType comparable() {
        return dice.chance(80) ? dice.one(ORDERED) : dice.one(EQUATABLE);
    }

    Expr of(Scope scope, int depth) {
        Wish wish = Wish.of(BOOL, scope, depth);
        if (depth <= 0) {
            return dice.chance(50) ? new Expr.IsNull(leaf(Wish.of(dice.one(ORDERED), scope, 0))) : leaf(wish);
        }
        List<Supplier<Expr>> makers = new ArrayList<>(List.of(
                () -> comparison(wish),
                () -> comparison(wish),
                () -> nullSafe(wish),
                () -> new Expr.IsNull(make(wish.part(anyType()))),
                () -> between(wish),
                () -> inList(wish),
                () -> like(wish),
                () -> junction(wish),
                () -> new Expr.Not(of(scope, depth - 1)),
                () -> grammar.expressions.of(wish.part()),
                () -> rare(wish)));
        if (depth >= 2) {
            makers.add(() -> ofQuery(wish));
        }
        return dice.made(makers);
    }

    private Expr rare(Wish wish) {
        LogicalType array = dice.one(Numbers.arrays());
        return dice.made(List.of(
                () -> rows(wish),
                () -> regexp(wish),
                () -> new Expr.JsonContains(make(wish.part(JSON)), grammar.expressions.present(JSON, Span.ANY)),
                () -> new Expr.JsonEquals(make(wish.part(JSON)), make(wish.part(JSON))),
                () -> new Expr.ArrayContains(
                        make(wish.part(array)), make(wish.part(((LogicalType.Array) array).element()))),
                () -> new Expr.ArrayOverlaps(make(wish.part(array)), make(wish.part(array))),
                () -> grammar.expressions.surroundings().of(wish),
                () -> new Expr.Comparison(equality(), make(wish.part(array)), make(wish.part(array)))));
    }

    private LogicalType anyType() {
        return dice.chance(20) ? dice.one(JSON, Numbers.arrays().getFirst()) : comparable();
    }

    private Expr make(Wish wish) {
        return grammar.expressions.of(wish);
    }

    private Expr leaf(Wish wish) {
        return grammar.expressions.leaf(wish);
    }

    private Expr comparison(Wish wish) {
        LogicalType type = comparable();
        ComparisonOperator operator = TypeFamily.of(type).isOrdered() ? dice.one(ComparisonOperator.class) : equality();
        return new Expr.Comparison(operator, make(wish.part(type)), make(wish.part(type)));
    }

    private ComparisonOperator equality() {
        return dice.one(ComparisonOperator.EQUAL, ComparisonOperator.NOT_EQUAL);
    }

    private Expr rows(Wish wish) {
        List<LogicalType> types = dice.some(2, 3, () -> dice.one(ORDERED));
        return new Expr.Comparison(dice.one(ComparisonOperator.class), row(wish, types), row(wish, types));
    }

    private Expr row(Wish wish, List<LogicalType> types) {
        return new Expr.Row(types.stream().map(type -> leaf(wish.part(type))).toList());
    }

    private Expr nullSafe(Wish wish) {
        LogicalType type = comparable();
        return new Expr.NullSafeComparison(dice.one(Distinctness.class), make(wish.part(type)), make(wish.part(type)));
    }

    private Expr between(Wish wish) {
        LogicalType type = dice.one(ORDERED);
        return new Expr.Between(make(wish.part(type)), make(wish.part(type)), make(wish.part(type)));
    }

    private Expr inList(Wish wish) {
        LogicalType type = comparable();
        List<Expr> values = dice.some(
                1,
                dice.chance(3) ? 300 : 4,
                () -> new Expr.Parameter(dice.one(HostileValues.of(type, Span.ANY)), type));
        return new Expr.InList(make(wish.part(type)), values);
    }

    private Expr like(Wish wish) {
        String pattern = dice.one(PATTERNS);
        Expr text = make(wish.part(TEXT));
        CaseSensitivity sensitivity = dice.one(CaseSensitivity.class);
        return pattern.equals(ANYTHING)
                ? words(text, sensitivity == CaseSensitivity.SENSITIVE ? List.of("a") : List.of("É", "2"))
                : new Expr.Like(text, new Expr.Parameter(pattern, TEXT), sensitivity);
    }

    private Expr regexp(Wish wish) {
        RegexpFlags flags = new RegexpFlags(dice.one(CaseSensitivity.class), dice.one(RegexpLines.class));
        Expr text = make(wish.part(TEXT));
        String pattern = dice.one(REGULAR);
        return pattern.equals(NOTHING)
                ? words(text, flags.lines() == RegexpLines.WHOLE_TEXT ? List.of("b") : List.of("ab", "A"))
                : new Expr.Regexp(text, new Expr.Parameter(pattern, TEXT), flags);
    }

    /** Words instead of a pattern that every text matches, so that the dice fall as they fell before there were words. */
    private static Expr words(Expr text, List<String> words) {
        return new Expr.ContainsWords(List.of(text, new Expr.Parameter("x-É", TEXT)), words, Optional.empty());
    }

    private Expr junction(Wish wish) {
        List<Expr> operands = dice.some(2, 3, () -> of(wish.scope(), wish.depth() - 1));
        return dice.chance(50) ? new Expr.And(operands) : new Expr.Or(operands);
    }

    private Expr ofQuery(Wish wish) {
        LogicalType type = comparable();
        boolean ordered = TypeFamily.of(type).isOrdered();
        return dice.made(List.of(
                () -> new Expr.Exists(grammar.queries.inner(List.of(type), wish.scope(), wish.depth() - 1)),
                () -> new Expr.InQuery(
                        make(wish.part(type)), grammar.queries.inner(List.of(type), wish.scope(), wish.depth() - 1)),
                () -> inQueryOfRows(wish),
                () -> new Expr.QuantifiedComparison(
                        ordered ? dice.one(ComparisonOperator.class) : equality(),
                        make(wish.part(type)),
                        dice.one(Quantifier.class),
                        grammar.queries.inner(List.of(type), wish.scope(), wish.depth() - 1))));
    }

    private Expr inQueryOfRows(Wish wish) {
        List<LogicalType> types = dice.some(2, 2, () -> dice.one(ORDERED));
        return new Expr.InQuery(row(wish, types), grammar.queries.inner(types, wish.scope(), wish.depth() - 1));
    }
}
