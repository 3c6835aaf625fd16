package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.BOOL;
import static dev.hysteria.equivalence.Expressions.DOUBLE;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.TEXT;

import dev.hysteria.ast.AggregateFunction;
import dev.hysteria.ast.Deduplication;
import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.SortKey;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes aggregates of the rows of a group; sums only numbers whose sum is exact and fits. */
final class Aggregates {
    private final Grammar grammar;
    private final Dice dice;

    Aggregates(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** {@return an aggregate of the wished type, if there is one} */
    Optional<Expr> of(Wish wish) {
        List<Supplier<Expr>> makers = new ArrayList<>(makers(wish, Deduplicated.PERHAPS));
        if (TypeFamily.of(wish.type()) == TypeFamily.TEXT) {
            makers.add(() -> joined(wish));
        }
        return makers.isEmpty() ? Optional.empty() : Optional.of(dice.made(makers));
    }

    /** {@return an aggregate that can be computed over a window, if there is one} */
    Optional<Expr> overWindow(Wish wish) {
        List<Supplier<Expr>> makers = makers(wish, Deduplicated.NEVER);
        return makers.isEmpty() ? Optional.empty() : Optional.of(dice.made(makers));
    }

    /** {@return a mean, where there are groups} */
    Optional<Expr> average(Wish wish) {
        if (wish.scope().grouped().isEmpty()) {
            return Optional.empty();
        }
        LogicalType type = dice.one(INT, DOUBLE, World.MONEY);
        Expr argument = argument(wish, type, Span.SMALL);
        LogicalType mean = argument.type() instanceof LogicalType.Decimal decimal
                ? new LogicalType.Decimal(38, Math.max(decimal.scale(), 6))
                : DOUBLE;
        return Optional.of(aggregate(wish, AggregateFunction.AVERAGE, mean, Deduplicated.PERHAPS, argument));
    }

    private enum Deduplicated {
        PERHAPS,
        NEVER
    }

    private List<Supplier<Expr>> makers(Wish wish, Deduplicated distinct) {
        List<Supplier<Expr>> makers = new ArrayList<>();
        boolean any = wish.span() == Span.ANY;
        if (TypeFamily.of(wish.type()).isOrdered()) {
            makers.add(() -> extreme(wish, distinct));
        }
        switch (wish.type()) {
            case LogicalType.Bool t -> {
                makers.add(() -> truth(wish, AggregateFunction.EVERY, distinct));
                makers.add(() -> truth(wish, AggregateFunction.SOME, distinct));
            }
            case LogicalType.BigInt t
            when wish.span() != Span.SMALL -> {
                makers.add(() -> aggregate(wish, AggregateFunction.COUNT_ROWS, BIGINT, Deduplicated.NEVER));
                makers.add(() -> count(wish, distinct));
                if (any) {
                    makers.add(() -> sum(wish, dice.one(INT, new LogicalType.SmallInt()), BIGINT, distinct));
                }
            }
            case LogicalType.Decimal t
            when any -> {
                makers.add(() -> total(wish, distinct));
                makers.add(() -> sum(wish, BIGINT, new LogicalType.Decimal(38, 0), distinct));
            }
            case LogicalType.DoublePrecision t when any -> makers.add(() -> sum(wish, DOUBLE, DOUBLE, distinct));
            default -> {}
        }
        return makers;
    }

    private Expr extreme(Wish wish, Deduplicated distinct) {
        Expr argument = argument(wish, wish.type(), wish.span());
        AggregateFunction function = dice.one(AggregateFunction.MINIMUM, AggregateFunction.MAXIMUM);
        return aggregate(wish, function, argument.type(), distinct, argument);
    }

    private Expr truth(Wish wish, AggregateFunction function, Deduplicated distinct) {
        return aggregate(wish, function, BOOL, Deduplicated.NEVER, argument(wish, BOOL, Span.ANY));
    }

    private Expr count(Wish wish, Deduplicated distinct) {
        return aggregate(
                wish,
                AggregateFunction.COUNT,
                BIGINT,
                distinct,
                argument(wish, grammar.predicates.comparable(), Span.ANY));
    }

    private Expr sum(Wish wish, LogicalType of, LogicalType type, Deduplicated distinct) {
        return aggregate(wish, AggregateFunction.SUM, type, distinct, argument(wish, of, Span.SMALL));
    }

    private Expr total(Wish wish, Deduplicated distinct) {
        Expr argument = argument(wish, World.MONEY, Span.SMALL);
        LogicalType type = new LogicalType.Decimal(38, ((LogicalType.Decimal) argument.type()).scale());
        return aggregate(wish, AggregateFunction.SUM, type, distinct, argument);
    }

    private Expr joined(Wish wish) {
        Scope rows = wish.scope().rows();
        Expr operand = grammar.expressions.of(new Wish(TEXT, Span.ANY, rows, wish.depth() - 1));
        List<SortKey> ordering = new ArrayList<>();
        if (dice.chance(40)) {
            grammar.expressions.named(new Wish(dice.one(Predicates.ORDERED), Span.ANY, rows, 0)).stream()
                    .findFirst()
                    .ifPresent(column -> ordering.add(key(dice, column)));
        }
        ordering.add(key(dice, operand));
        return new Expr.TextAggregate(operand, dice.one(",", "", "\uD83D\uDE00", "'\\"), ordering, filter(wish));
    }

    static SortKey key(Dice dice, Expr expression) {
        Direction direction = dice.one(Direction.class);
        return dice.chance(60)
                ? SortKey.of(expression, direction)
                : new SortKey(expression, direction, dice.one(NullOrder.class));
    }

    private Expr argument(Wish wish, LogicalType type, Span span) {
        return grammar.expressions.of(new Wish(type, span, wish.scope().rows(), Math.min(wish.depth() - 1, 2)));
    }

    private Expr filter(Wish wish) {
        return dice.chance(15) ? grammar.predicates.of(wish.scope().rows(), 1) : new Expr.True();
    }

    private Expr aggregate(
            Wish wish, AggregateFunction function, LogicalType type, Deduplicated distinct, Expr... arguments) {
        boolean once = distinct == Deduplicated.PERHAPS && dice.chance(15);
        return new Expr.Aggregate(
                function, List.of(arguments), once ? Deduplication.DISTINCT : Deduplication.ALL, filter(wish), type);
    }
}
