package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.DOUBLE;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.JSON;
import static dev.hysteria.equivalence.Expressions.TEXT;
import static dev.hysteria.equivalence.Expressions.call;

import dev.hysteria.ast.ArithmeticOperator;
import dev.hysteria.ast.ComparisonOperator;
import dev.hysteria.ast.DateField;
import dev.hysteria.ast.DateUnit;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.dialect.TemporalKind;
import dev.hysteria.expression.NumberExpression;
import dev.hysteria.type.LogicalType;
import dev.hysteria.type.Types;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Makes numbers; calculates only with those whose result fits the type. */
final class Numbers {
    private final Grammar grammar;
    private final Dice dice;
    private final Expressions expressions;

    Numbers(Grammar grammar, Expressions expressions) {
        this.grammar = grammar;
        this.dice = grammar.dice;
        this.expressions = expressions;
    }

    Expr of(Wish wish) {
        return switch (wish.type()) {
            case LogicalType.Int t -> integer(wish);
            case LogicalType.SmallInt t -> dice.chance(20) ? cast(wish, INT) : calculated(wish);
            case LogicalType.BigInt t -> bigint(wish);
            case LogicalType.Decimal t -> dice.chance(10) ? rounded(wish) : calculated(wish);
            case LogicalType.Real t -> calculated(wish);
            case LogicalType.DoublePrecision t -> dice.chance(10) ? rounded(wish) : calculated(wish);
            default -> throw new IllegalArgumentException("no number: " + wish.type());
        };
    }

    private Expr calculated(Wish wish) {
        boolean floating = TypeFamily.of(wish.type()) == TypeFamily.FLOATING;
        boolean real = wish.type() instanceof LogicalType.Real;
        return switch (wish.span()) {
            case SMALL -> small(wish);
            case MEDIUM -> dice.chance(50) && !real ? arithmetic(wish, Span.SMALL, PRODUCTS) : small(wish);
            // further products of doubles and decimals would have more digits than are kept exactly
            case ANY ->
                floating || wish.type() instanceof LogicalType.Decimal || wish.type() instanceof LogicalType.SmallInt
                        ? calculated(wish.with(Span.MEDIUM))
                        : dice.chance(60) ? arithmetic(wish, Span.MEDIUM, PRODUCTS) : small(wish);
        };
    }

    private static final List<ArithmeticOperator> PRODUCTS =
            List.of(ArithmeticOperator.ADD, ArithmeticOperator.SUBTRACT, ArithmeticOperator.MULTIPLY);

    /** A number no further from the middle than those it is made of. */
    private Expr small(Wish wish) {
        Span span = wish.span() == Span.ANY ? Span.MEDIUM : wish.span();
        Expr part = expressions.of(wish.part().with(span));
        boolean whole = wish.type().isInteger();
        return dice.made(List.of(
                () -> new Expr.Negate(part),
                () -> call(ScalarFunction.ABSOLUTE, part.type(), part),
                () -> whole
                        ? quotient(wish, span, ArithmeticOperator.DIVIDE)
                        : call(ScalarFunction.CEILING, part.type(), part),
                () -> whole
                        ? quotient(wish, span, ArithmeticOperator.REMAINDER)
                        : call(ScalarFunction.FLOOR, part.type(), part),
                () -> wish.type() instanceof LogicalType.Real
                        ? part
                        : quotient(wish, span, ArithmeticOperator.REMAINDER)));
    }

    private Expr quotient(Wish wish, Span span, ArithmeticOperator operator) {
        return arithmetic(wish, span, List.of(operator));
    }

    private Expr arithmetic(Wish wish, Span span, List<ArithmeticOperator> operators) {
        Expr left = expressions.of(wish.part().with(span));
        Expr right = expressions.of(wish.part().with(span));
        return arithmetic(left, dice.one(operators), right);
    }

    /** Of decimals the library's own rule says of what type the result is. */
    private static Expr arithmetic(Expr left, ArithmeticOperator operator, Expr right) {
        if (left.type() instanceof LogicalType.Decimal a && right.type() instanceof LogicalType.Decimal b) {
            NumberExpression<BigDecimal> one = NumberExpression.of(left, Types.decimal(a.precision(), a.scale()));
            NumberExpression<BigDecimal> other = NumberExpression.of(right, Types.decimal(b.precision(), b.scale()));
            return switch (operator) {
                case ADD -> one.plus(other).ast();
                case SUBTRACT -> one.minus(other).ast();
                case MULTIPLY -> one.times(other).ast();
                case DIVIDE -> one.dividedBy(other).ast();
                case REMAINDER -> one.remainder(other).ast();
            };
        }
        return new Expr.Arithmetic(operator, left, right, left.type());
    }

    private Expr rounded(Wish wish) {
        // the largest decimal, rounded up, would have a digit more than its type
        Expr part = expressions.of(
                TypeFamily.of(wish.type()) == TypeFamily.DECIMAL ? wish.part().with(Span.MEDIUM) : wish.part());
        return call(
                dice.one(ScalarFunction.ROUND, ScalarFunction.TRUNCATE),
                part.type(),
                part,
                new Expr.Literal(dice.between(0, 3), INT));
    }

    private Expr integer(Wish wish) {
        return dice.made(List.of(
                () -> calculated(wish),
                () -> calculated(wish),
                () -> counted(wish),
                () -> extracted(wish),
                () -> wish.span() == Span.SMALL
                        ? extracted(wish)
                        : cast(wish, dice.one(BIGINT, new LogicalType.SmallInt()))));
    }

    /** Whole numbers that are made of values of other types. */
    private Expr counted(Wish wish) {
        List<Supplier<Expr>> small = List.of(
                () -> call(ScalarFunction.SIGN, INT, expressions.of(wish.part(dice.one(INT, DOUBLE, World.MONEY)))),
                () -> new Expr.ArrayLength(expressions.of(wish.part(dice.one(arrays())))),
                () -> new Expr.JsonLength(expressions.of(wish.part(JSON)), Documents.path(dice)));
        List<Supplier<Expr>> medium = List.of(
                () -> call(ScalarFunction.LENGTH, INT, expressions.of(wish.part(TEXT))),
                () -> call(
                        ScalarFunction.POSITION,
                        INT,
                        expressions.of(wish.part(TEXT)),
                        expressions.of(wish.part(TEXT))));
        return dice.made(wish.span() == Span.SMALL || dice.chance(50) ? small : medium);
    }

    static List<LogicalType> arrays() {
        return List.of(new LogicalType.Array(INT), new LogicalType.Array(TEXT));
    }

    private Expr extracted(Wish wish) {
        LogicalType time = dice.one(Times.TYPES);
        List<DateField> fields = Arrays.stream(DateField.values())
                .filter(field -> field != DateField.EPOCH_SECOND)
                .filter(field -> TemporalKind.of(time).has(field))
                .filter(field ->
                        wish.span() != Span.SMALL || (field != DateField.YEAR && field != DateField.DAY_OF_YEAR))
                .toList();
        return new Expr.Extract(dice.one(fields), expressions.of(wish.part(time, Span.SMALL)));
    }

    private Expr cast(Wish wish, LogicalType from) {
        Span span = wish.span() == Span.ANY ? Span.MEDIUM : wish.span();
        return new Expr.Cast(expressions.of(wish.part(from, span)), wish.type());
    }

    private Expr bigint(Wish wish) {
        return switch (wish.span()) {
            case SMALL, MEDIUM -> dice.chance(30) ? cast(wish, INT) : calculated(wish);
            case ANY ->
                dice.made(List.of(
                        () -> calculated(wish),
                        () -> new Expr.Cast(expressions.of(wish.part(INT)), BIGINT),
                        () -> epochSecond(wish),
                        () -> difference(wish)));
        };
    }

    private Expr epochSecond(Wish wish) {
        LogicalType moment = dice.one(new LogicalType.Timestamp(), new LogicalType.DateTime());
        return new Expr.Extract(DateField.EPOCH_SECOND, expressions.of(wish.part(moment, Span.SMALL)));
    }

    private Expr difference(Wish wish) {
        LogicalType time = dice.one(Times.TYPES);
        List<DateUnit> units = List.of(DateUnit.DAY, DateUnit.HOUR, DateUnit.MINUTE, DateUnit.SECOND).stream()
                .filter(unit -> TemporalKind.of(time).has(unit))
                .toList();
        return new Expr.DateDifference(
                dice.one(units),
                expressions.of(wish.part(time, Span.SMALL)),
                expressions.of(wish.part(time, Span.SMALL)));
    }

    /** Numbers that each database calculates in its own way, up to the last digits. */
    Expr approximate(Wish wish) {
        Wish number = wish.part(dice.one(INT, DOUBLE, World.MONEY), Span.SMALL);
        Wish exponent = wish.part(number.type() == INT ? INT : DOUBLE, Span.SMALL);
        return dice.made(List.of(
                () -> call(
                        ScalarFunction.POWER,
                        DOUBLE,
                        call(ScalarFunction.ABSOLUTE, number.type(), notZero(number)),
                        new Expr.Parameter(dice.one(0.0, 1.0, 2.0, 0.5, -1.0), DOUBLE)),
                () -> call(ScalarFunction.SQUARE_ROOT, DOUBLE, expressions.of(number)),
                () -> call(ScalarFunction.EXPONENTIAL, DOUBLE, expressions.of(exponent)),
                () -> call(ScalarFunction.NATURAL_LOGARITHM, DOUBLE, expressions.of(number)),
                () -> arithmetic(
                        expressions.of(wish.part(World.MONEY, Span.SMALL)),
                        ArithmeticOperator.DIVIDE,
                        expressions.of(wish.part(World.MONEY, Span.SMALL))),
                () -> arithmetic(
                        expressions.of(wish.part(DOUBLE, Span.SMALL)),
                        ArithmeticOperator.DIVIDE,
                        expressions.of(wish.part(DOUBLE, Span.SMALL))),
                () -> grammar.aggregates
                        .average(wish)
                        .orElseGet(() -> call(ScalarFunction.SQUARE_ROOT, DOUBLE, expressions.of(number)))));
    }

    /** Zero has no negative power. */
    private Expr notZero(Wish number) {
        Expr part = expressions.of(number);
        var isZero = new Expr.Comparison(
                ComparisonOperator.EQUAL, call(ScalarFunction.SIGN, INT, part), new Expr.Literal(0, INT));
        return new Expr.Case(List.of(new Expr.Case.Branch(isZero, new Expr.Null(part.type()))), part, part.type());
    }
}
