package dev.hysteria.equivalence;

import static dev.hysteria.equivalence.Expressions.BIGINT;
import static dev.hysteria.equivalence.Expressions.DOUBLE;
import static dev.hysteria.equivalence.Expressions.INT;

import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Window;
import dev.hysteria.ast.WindowFunction;
import dev.hysteria.type.LogicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes calls over windows: those that tell peers apart only over windows whose ordering leaves no ties. */
final class WindowCalls {
    private final Grammar grammar;
    private final Dice dice;

    WindowCalls(Grammar grammar) {
        this.grammar = grammar;
        this.dice = grammar.dice;
    }

    /** {@return a call of the wished type, if there is one} */
    Optional<Expr> of(Wish wish) {
        Wish inside = wish.in(wish.scope().with(Scope.Windows.IMPOSSIBLE)).part();
        List<Supplier<Optional<Expr>>> makers = new ArrayList<>(List.of(() -> overAggregate(inside)));
        Optional<List<Expr>> identity = wish.scope().identity();
        identity.ifPresent(keys -> makers.add(() -> value(inside, keys)));
        if (wish.type().equals(BIGINT) && wish.span() != Span.SMALL) {
            makers.add(() -> Optional.of(rank(inside)));
            identity.ifPresent(keys -> makers.add(() -> Optional.of(number(inside, keys))));
        }
        return dice.made(makers);
    }

    /** {@return the share of rows before the row: a quotient that is calculated in each database's own way} */
    Expr share(Scope scope) {
        Wish inside = Wish.of(DOUBLE, scope.with(Scope.Windows.IMPOSSIBLE), 1);
        return call(
                inside,
                dice.one(WindowFunction.PERCENT_RANK, WindowFunction.CUME_DIST),
                DOUBLE,
                List.of(),
                new Window.Definition(partition(inside), ordering(inside, List.of()), new Frame.Standard()));
    }

    private Optional<Expr> overAggregate(Wish inside) {
        Scope rows = new Scope(
                inside.scope().own(), List.of(), Optional.empty(), Optional.empty(), Scope.Windows.IMPOSSIBLE);
        return grammar.aggregates
                .overWindow(inside.in(rows))
                .map(aggregate -> new Expr.Over(aggregate, saidAlike(window(inside), inside)));
    }

    /** Documented: over the one row of a whole group MySQL takes every frame for that row. */
    private static Window.Definition saidAlike(Window.Definition window, Wish inside) {
        return inside.scope().own().isEmpty()
                ? new Window.Definition(window.partition(), window.ordering(), new Frame.Standard())
                : window;
    }

    private Window.Definition window(Wish inside) {
        Optional<List<Expr>> identity = inside.scope().identity();
        if (dice.chance(25)) {
            return new Window.Definition(partition(inside), List.of(), new Frame.Standard());
        }
        if (dice.chance(20)) {
            Optional<Window.Definition> distances = distances(inside);
            if (distances.isPresent()) {
                return distances.get();
            }
        }
        boolean total = identity.isPresent() && dice.chance(60);
        List<SortKey> ordering = ordering(inside, total ? identity.get() : List.of());
        Frame frame = dice.chance(40)
                ? new Frame.Standard()
                : total
                        ? frame(dice.one(FrameUnit.ROWS, FrameUnit.ROWS, FrameUnit.GROUPS), distance())
                        : frame(dice.one(FrameUnit.RANGE, FrameUnit.GROUPS), List.of());
        return new Window.Definition(partition(inside), ordering, frame);
    }

    /** A frame at a distance in the values of one key. */
    private Optional<Window.Definition> distances(Wish inside) {
        List<Expr> keys = grammar.expressions.named(inside.part(INT, Span.SMALL));
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Window.Definition(
                        partition(inside),
                        List.of(Aggregates.key(dice, dice.one(keys))),
                        frame(FrameUnit.RANGE, distance())));
    }

    private List<FrameBound> distance() {
        return List.of(new FrameBound.Preceding(dice.below(3)), new FrameBound.Following(dice.below(3)));
    }

    private Frame frame(FrameUnit unit, List<FrameBound> distances) {
        List<FrameBound> bounds = new ArrayList<>(List.of(new FrameBound.UnboundedPreceding()));
        bounds.addAll(distances);
        bounds.add(distances.isEmpty() ? 1 : 2, new FrameBound.CurrentRow());
        bounds.add(new FrameBound.UnboundedFollowing());
        int start = dice.below(bounds.size() - 1);
        int end = dice.between(Math.max(start, 1), bounds.size() - 1);
        FrameExclusion exclusion = dice.chance(80) ? FrameExclusion.NOTHING : dice.one(FrameExclusion.class);
        return new Frame.Between(unit, bounds.get(start), bounds.get(end), exclusion);
    }

    private Optional<Expr> value(Wish inside, List<Expr> identity) {
        Expr value = grammar.expressions.of(inside);
        Frame frame = dice.chance(50) ? new Frame.Standard() : frame(FrameUnit.ROWS, distance());
        var window = saidAlike(new Window.Definition(partition(inside), ordering(inside, identity), frame), inside);
        var standard = new Window.Definition(window.partition(), window.ordering(), new Frame.Standard());
        WindowFunction end = dice.one(WindowFunction.FIRST_VALUE, WindowFunction.LAST_VALUE);
        Expr nth = new Expr.Literal(dice.between(1, 3), INT);
        return Optional.of(
                switch (dice.below(3)) {
                    case 0 -> call(inside, end, value.type(), List.of(value), window);
                    case 1 -> call(inside, WindowFunction.NTH_VALUE, value.type(), List.of(value, nth), window);
                    default -> neighbour(inside, value, standard);
                });
    }

    private Expr neighbour(Wish inside, Expr value, Window.Definition window) {
        Expr other = dice.chance(50) ? new Expr.Null(value.type()) : grammar.expressions.leaf(inside);
        LogicalType type = TypeFamily.common(List.of(value, other));
        List<Expr> arguments = List.of(value, new Expr.Literal(dice.between(0, 2), INT), other);
        return call(inside, dice.one(WindowFunction.LAG, WindowFunction.LEAD), type, arguments, window);
    }

    private Expr rank(Wish inside) {
        return call(
                inside,
                dice.one(WindowFunction.RANK, WindowFunction.DENSE_RANK),
                BIGINT,
                List.of(),
                new Window.Definition(partition(inside), ordering(inside, List.of()), new Frame.Standard()));
    }

    private Expr number(Wish inside, List<Expr> identity) {
        var window = new Window.Definition(partition(inside), ordering(inside, identity), new Frame.Standard());
        return dice.chance(60)
                ? call(inside, WindowFunction.ROW_NUMBER, BIGINT, List.of(), window)
                : call(
                        inside,
                        WindowFunction.NTILE,
                        BIGINT,
                        List.of(new Expr.Literal(dice.between(1, 3), INT)),
                        window);
    }

    private static Expr call(
            Wish inside, WindowFunction function, LogicalType type, List<Expr> arguments, Window.Definition window) {
        return new Expr.Over(new Expr.WindowCall(function, arguments, type), window);
    }

    private List<Expr> partition(Wish inside) {
        return dice.chance(50) ? List.of() : sortable(inside).map(List::of).orElse(List.of());
    }

    /** An ordering by something and by all of {@code identity}. */
    private List<SortKey> ordering(Wish inside, List<Expr> identity) {
        List<SortKey> keys = new ArrayList<>();
        if (identity.isEmpty() || dice.chance(60)) {
            sortable(inside).ifPresent(key -> keys.add(Aggregates.key(dice, key)));
        }
        identity.forEach(key -> keys.add(Aggregates.key(dice, key)));
        return keys;
    }

    private Optional<Expr> sortable(Wish inside) {
        List<Expr> named = grammar.expressions.named(inside.part(dice.one(Predicates.ORDERED)));
        return named.stream().findFirst().filter(Expressions::hasColumn);
    }
}
