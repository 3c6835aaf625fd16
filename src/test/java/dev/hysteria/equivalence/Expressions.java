package dev.hysteria.equivalence;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Nullability;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Makes expressions of the type that is wished, or of one that goes with it. */
final class Expressions {
    static final LogicalType BOOL = new LogicalType.Bool();
    static final LogicalType INT = new LogicalType.Int();
    static final LogicalType BIGINT = new LogicalType.BigInt();
    static final LogicalType DOUBLE = new LogicalType.DoublePrecision();
    static final LogicalType TEXT = new LogicalType.Text();
    static final LogicalType JSON = new LogicalType.Json();

    private final Grammar grammar;
    private final Dice dice;
    private final Numbers numbers;
    private final Texts texts;
    private final Times times;
    private final Documents documents;
    private final Casts casts;
    private final Surroundings surroundings;

    Expressions(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
        this.numbers = new Numbers(grammar, this);
        this.texts = new Texts(dice, this);
        this.times = new Times(dice, this);
        this.documents = new Documents(dice, this);
        this.casts = new Casts(dice, this);
        this.surroundings = new Surroundings(dice, this);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** {@return an expression of the wished type} */
    Expr of(Wish wish) {
        if (wish.depth() <= 0 || wish.type().equals(Surroundings.SEALED) || dice.chance(30)) {
            return leaf(wish);
        }
        if (wish.scope().grouped().isPresent() && dice.chance(40)) {
            return grammar.aggregates.of(wish).orElseGet(() -> leaf(wish));
        }
        if (wish.scope().windows() == Scope.Windows.POSSIBLE && dice.chance(25)) {
            return grammar.windows.of(wish).orElseGet(() -> leaf(wish));
        }
        return dice.chance(25) ? structural(wish) : computed(wish);
    }

    /** {@return an expression whose value databases may calculate to a slightly different number; only a result's column is a place for it} */
    Expr approximate(Scope scope, int depth) {
        return numbers.approximate(Wish.of(DOUBLE, scope, depth));
    }

    private Expr computed(Wish wish) {
        return switch (TypeFamily.of(wish.type())) {
            case TRUTH -> grammar.predicates.of(wish.scope(), wish.depth());
            case INTEGER, DECIMAL, FLOATING -> numbers.of(wish);
            case TEXT -> texts.of(wish);
            case TIME -> times.of(wish);
            case STRUCTURE -> documents.of(wish);
            case VALUE -> structural(wish);
        };
    }

    // ---- leaves

    /** {@return a column, a value or a null} */
    Expr leaf(Wish wish) {
        List<Expr> columns = named(wish);
        return columns.isEmpty() || dice.chance(25) ? value(wish.type(), wish.span()) : dice.one(columns);
    }

    /** {@return what can be named and is as wished} */
    List<Expr> named(Wish wish) {
        List<Expr> named = new ArrayList<>();
        for (Scope.Leaf leaf : wish.scope().own()) {
            addIfWished(named, leaf, wish);
        }
        for (Scope.Leaf leaf : wish.scope().outer()) {
            addIfWished(named, leaf, wish);
        }
        return named;
    }

    private static void addIfWished(List<Expr> named, Scope.Leaf leaf, Wish wish) {
        if (TypeFamily.match(leaf.expression().type(), wish.type())
                && leaf.span().within(wish.span())) {
            named.add(leaf.expression());
        }
    }

    /** {@return a value beside or in the statement, or a null} */
    Expr value(LogicalType type, Span span) {
        LogicalType valued = type instanceof LogicalType.Varchar ? TEXT : type;
        return dice.chance(8) ? new Expr.Null(valued) : present(valued, span);
    }

    /** {@return a value that is not null} */
    Expr present(LogicalType type, Span span) {
        Object value = dice.one(HostileValues.of(type, span));
        if (type instanceof LogicalType.Bool && dice.chance(50)) {
            return (Boolean) value ? new Expr.True() : new Expr.False();
        }
        boolean structured = TypeFamily.of(type) == TypeFamily.STRUCTURE;
        return structured || dice.chance(75) ? new Expr.Parameter(value, type) : new Expr.Literal(value, type);
    }

    Expr number(int value) {
        return dice.chance(80) ? new Expr.Parameter(value, INT) : new Expr.Literal(value, INT);
    }

    // ---- what any type has

    private Expr structural(Wish wish) {
        TypeFamily family = TypeFamily.of(wish.type());
        List<Supplier<Expr>> makers = new ArrayList<>(List.of(
                () -> caseWhen(wish), () -> coalesce(wish), () -> casts.of(wish).orElseGet(() -> coalesce(wish))));
        if (family.isComparable()) {
            makers.add(() -> nullIf(wish));
        }
        if (family.isOrdered()) {
            makers.add(() -> extreme(wish));
        }
        if (wish.depth() >= 2) {
            makers.add(() -> grammar.queries.scalar(wish));
        }
        return dice.made(makers);
    }

    private Expr caseWhen(Wish wish) {
        List<Expr.Case.Branch> branches = dice.some(
                1,
                2,
                () -> new Expr.Case.Branch(grammar.predicates.of(wish.scope(), wish.depth() - 1), of(wish.part())));
        Expr otherwise =
                dice.chance(30) ? new Expr.Null(branches.getFirst().result().type()) : of(wish.part());
        List<Expr> results =
                new ArrayList<>(branches.stream().map(Expr.Case.Branch::result).toList());
        results.add(otherwise);
        return new Expr.Case(branches, otherwise, TypeFamily.common(results));
    }

    private Expr coalesce(Wish wish) {
        return call(ScalarFunction.COALESCE, dice.some(2, 3, () -> of(wish.part())));
    }

    private Expr extreme(Wish wish) {
        return call(dice.one(ScalarFunction.GREATEST, ScalarFunction.LEAST), dice.some(2, 3, () -> of(wish.part())));
    }

    private Expr nullIf(Wish wish) {
        Expr first = of(wish.part());
        return new Expr.Function(
                ScalarFunction.NULL_IF, List.of(first, of(wish.part().with(Span.ANY))), first.type());
    }

    private static Expr call(ScalarFunction function, List<Expr> arguments) {
        return new Expr.Function(function, arguments, TypeFamily.common(arguments));
    }

    static Expr call(ScalarFunction function, LogicalType type, Expr... arguments) {
        return new Expr.Function(function, Arrays.asList(arguments), type);
    }

    /** {@return whether the expression names a column} */
    static boolean hasColumn(Expr expression) {
        boolean[] found = {false};
        dev.hysteria.ast.Tree.visit(expression, node -> found[0] |= node instanceof Expr.Column);
        return found[0];
    }

    static Nullability nullability(Expr expression) {
        return expression instanceof Expr.Column column ? column.nullability() : Nullability.NULLABLE;
    }
}
