package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.BOOL;
import static dev.hysteria.equivalence.Expressions.DOUBLE;
import static dev.hysteria.equivalence.Expressions.INT;
import static dev.hysteria.equivalence.Expressions.TEXT;

import dev.hysteria.ast.Expr;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes casts of every pair of types that has one meaning, of numbers that fit and texts that write a value. */
final class Casts {
    private static final LogicalType SMALLINT = new LogicalType.SmallInt();
    private static final LogicalType UUID = new LogicalType.Uuid();
    private static final LogicalType DATE = new LogicalType.Date();
    private static final List<LogicalType> MOMENTS = List.of(new LogicalType.Timestamp(), new LogicalType.DateTime());

    private final Dice dice;
    private final Expressions expressions;

    Casts(Dice dice, Expressions expressions) {
        this.dice = dice;
        this.expressions = expressions;
    }

    /** {@return a cast to the wished type, if there is one} */
    Optional<Expr> of(Wish wish) {
        List<Supplier<Expr>> makers = makers(wish);
        return makers.isEmpty() ? Optional.empty() : Optional.of(dice.made(makers));
    }

    private List<Supplier<Expr>> makers(Wish wish) {
        LogicalType type = wish.type();
        return switch (type) {
            case LogicalType.Bool t -> List.of(() -> of(wish, dice.one(INT, BIGINT, SMALLINT), Span.ANY));
            case LogicalType.SmallInt t -> integer(wish);
            case LogicalType.Int t -> integer(wish);
            case LogicalType.BigInt t -> integer(wish);
            case LogicalType.Decimal t ->
                List.of(
                        () -> of(wish, dice.one(INT, BIGINT, World.MONEY, new LogicalType.Decimal(7, 4)), near(wish)),
                        () -> of(wish, DOUBLE, Span.SMALL),
                        () -> ofText(wish, "1.50", " -2.5", ".125", "+7", "99."));
            case LogicalType.Real t -> List.of();
            case LogicalType.DoublePrecision t ->
                List.of(
                        () -> of(wish, dice.one(INT, BIGINT, SMALLINT), near(wish)),
                        () -> wish.span() == Span.ANY ? of(wish, World.MONEY, Span.ANY) : of(wish, INT, near(wish)),
                        () -> ofText(wish, "1.5", "-25e-1", " 1E2 ", ".5", "-0.75"));
            case LogicalType.Varchar t -> text(wish);
            case LogicalType.Text t -> text(wish);
            case LogicalType.Timestamp t -> moment(wish, "2024-02-29T13:14:15Z", "2021-01-03T12:00:00.000001Z");
            case LogicalType.DateTime t -> moment(wish, "2024-02-29T13:14:15", "1969-12-31T23:59:59.999999");
            case LogicalType.Date t -> part(wish, "2024-02-29", "2021-01-03");
            case LogicalType.Time t -> part(wish, "13:14:15", "00:00:00.5");
            case LogicalType.Uuid t ->
                List.of(() -> there(wish), () -> ofText(wish, "0191F3A4-7c2b-7d11-8e5f-0123456789ab"));
            case LogicalType.Json t ->
                List.of(() -> ofText(wish, HostileValues.of(type, Span.ANY).toArray(new Object[0])));
            case LogicalType.Enumeration t -> List.of(() -> there(wish));
            case LogicalType.Binary t -> List.of();
            case LogicalType.Array t -> List.of();
        };
    }

    private List<Supplier<Expr>> integer(Wish wish) {
        return List.of(
                () -> of(wish, dice.one(INT, BIGINT, SMALLINT), near(wish)),
                () -> of(wish, BOOL, Span.ANY),
                () -> of(wish, World.MONEY, near(wish)),
                () -> of(wish, DOUBLE, near(wish)),
                () -> ofText(wish, "12", " -7 ", "+0", "007"),
                () -> there(wish.with(near(wish))));
    }

    private List<Supplier<Expr>> text(Wish wish) {
        return List.of(
                () -> of(wish, dice.one(INT, BIGINT, SMALLINT, BOOL), Span.ANY),
                () -> of(wish, dice.one(World.MONEY, new LogicalType.Decimal(7, 4)), Span.SMALL),
                () -> of(wish, dice.one(Times.TYPES), Span.ANY),
                () -> of(wish, dice.one(UUID, World.MOOD), Span.ANY));
    }

    private List<Supplier<Expr>> moment(Wish wish, String... texts) {
        return List.of(
                () -> of(wish, dice.one(MOMENTS), wish.span()),
                () -> of(wish, DATE, wish.span()),
                () -> there(wish),
                () -> ofText(wish, (Object[]) texts));
    }

    private List<Supplier<Expr>> part(Wish wish, String... texts) {
        return List.of(
                () -> of(wish, dice.one(MOMENTS), wish.span()),
                () -> there(wish),
                () -> ofText(wish, (Object[]) texts));
    }

    /** Every type of number holds what is near. */
    private static Span near(Wish wish) {
        return wish.span() == Span.ANY ? Span.MEDIUM : wish.span();
    }

    private Expr of(Wish wish, LogicalType from, Span span) {
        return new Expr.Cast(expressions.of(wish.part(from, span)), wish.type());
    }

    private Expr ofText(Wish wish, Object... texts) {
        return new Expr.Cast(new Expr.Parameter(dice.one(texts), TEXT), wish.type());
    }

    /** To text and back. */
    private Expr there(Wish wish) {
        return new Expr.Cast(new Expr.Cast(expressions.of(wish.part()), TEXT), wish.type());
    }
}
