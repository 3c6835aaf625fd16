package dev.hysteria.rewrite;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.SelectItem;
import dev.hysteria.ast.SortKey;
import dev.hysteria.ast.Window;
import dev.hysteria.type.LogicalType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that put nulls in their place where nulls sort as the smallest value. */
record NullKeys(Nullness nullness, NullOrderByKey.Times times) {
    private static final LogicalType INT = new LogicalType.Int();

    /** Holds the negative of the smallest 64-bit integer too. */
    private static final LogicalType ANY_INTEGER = new LogicalType.Decimal(20, 0);

    /** {@return whether a key has nulls as the smallest value} */
    static boolean isNative(SortKey key) {
        return key.nulls() == smallest(key.direction());
    }

    /** {@return whether some key needs one more key before it} */
    boolean areNeeded(List<SortKey> ordering, List<SelectItem> items) {
        return ordering.stream().anyMatch(key -> isNeeded(key, items));
    }

    /** {@return the ordering in which nulls are the smallest value throughout; {@code items} are what its keys may name} */
    List<SortKey> within(List<SortKey> ordering, List<SelectItem> items) {
        return ordering.stream()
                .flatMap(key -> isNeeded(key, items) ? Stream.of(nulls(key, items), plain(key)) : Stream.of(plain(key)))
                .toList();
    }

    /** {@return such an ordering inside an aggregate, where some databases sort nulls like zeros} */
    List<SortKey> withinAggregate(List<SortKey> ordering) {
        return ordering.stream()
                .flatMap(key -> nullness.excludes(key.expression())
                        ? Stream.of(plain(key))
                        : Stream.of(nulls(key, List.of()), plain(key)))
                .toList();
    }

    /** {@return the window with such an ordering; where its frame allows one key only, that is its negative} */
    Window.Definition within(Window.Definition window) {
        return atDistance(window.frame())
                ? new Window.Definition(
                        window.partition(),
                        window.ordering().stream()
                                .map(key -> isNeeded(key, List.of()) ? reversed(key) : plain(key))
                                .toList(),
                        window.frame())
                : new Window.Definition(window.partition(), withinWindow(window.ordering()), window.frame());
    }

    private List<SortKey> withinWindow(List<SortKey> ordering) {
        return ordering.stream()
                .flatMap(key -> isNeeded(key, List.of()) || isApart(key)
                        ? Stream.of(nulls(key, List.of()), plain(key))
                        : Stream.of(plain(key)))
                .toList();
    }

    private boolean isApart(SortKey key) {
        return switch (times) {
            case AS_OTHERS -> false;
            case APART -> key.expression().type() instanceof LogicalType.Time && !nullness.excludes(key.expression());
        };
    }

    /** {@return the item that a key sorts by: the one it names, the one at its position or an equal one} */
    static Optional<SelectItem> item(SortKey key, List<SelectItem> items) {
        Expr sorted = key.expression();
        if (sorted instanceof Expr.Literal(Integer position, LogicalType type)) {
            return items.stream().skip(position - 1L).findFirst();
        }
        return items.stream()
                .filter(item -> sorted instanceof Expr.Output output
                        ? item.name().equals(output.name())
                        : item.expression().equals(sorted))
                .findFirst();
    }

    private boolean isNeeded(SortKey key, List<SelectItem> items) {
        return !isNative(key) && !nullness.excludes(sorted(key, items));
    }

    private static SortKey plain(SortKey key) {
        return new SortKey(key.expression(), key.direction(), smallest(key.direction()));
    }

    /** The negative number the other way round, at the same distance from its neighbours; there is no distance of other types. */
    private static SortKey reversed(SortKey key) {
        LogicalType type = key.expression().type();
        boolean number = type.isInteger()
                || type instanceof LogicalType.Decimal
                || type instanceof LogicalType.DoublePrecision
                || type instanceof LogicalType.Real;
        if (!number) {
            return key;
        }
        Expr exact = type.isInteger() ? new Expr.Cast(key.expression(), ANY_INTEGER) : key.expression();
        Direction direction = key.direction() == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING;
        return new SortKey(new Expr.Negate(exact), direction, smallest(direction));
    }

    private static SortKey nulls(SortKey key, List<SelectItem> items) {
        Direction direction = key.nulls() == NullOrder.LAST ? Direction.ASCENDING : Direction.DESCENDING;
        return new SortKey(isNull(sorted(key, items)), direction, smallest(direction));
    }

    private static Expr sorted(SortKey key, List<SelectItem> items) {
        return item(key, items).map(SelectItem::expression).orElse(key.expression());
    }

    private static NullOrder smallest(Direction direction) {
        return direction == Direction.ASCENDING ? NullOrder.FIRST : NullOrder.LAST;
    }

    private static Expr isNull(Expr expression) {
        var branch = new Expr.Case.Branch(new Expr.IsNull(expression), new Expr.Literal(1, INT));
        return new Expr.Case(List.of(branch), new Expr.Literal(0, INT), INT);
    }

    private static boolean atDistance(Frame frame) {
        return frame instanceof Frame.Between between
                && between.unit() == FrameUnit.RANGE
                && Stream.of(between.start(), between.end())
                        .anyMatch(bound ->
                                bound instanceof FrameBound.Preceding || bound instanceof FrameBound.Following);
    }
}
