package dev.hysteria.reference;

import dev.hysteria.ast.Direction;
import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows of a partition are in a row's frame: each row of the partition is asked for, so that all frames together take the square of
 * its size.
 */
final class Frames {
    private final Partition partition;
    private final Window.Definition window;

    Frames(Partition partition, Window.Definition window) {
        this.partition = partition;
        this.window = window;
    }

    /** {@return the places of the frame's rows} */
    List<Integer> of(int row) {
        return IntStream.range(0, partition.size())
                .filter(other -> contains(row, other))
                .boxed()
                .toList();
    }

    private boolean contains(int row, int other) {
        return switch (window.frame()) {
            case Frame.Standard standard ->
                window.ordering().isEmpty() || partition.peersOf(other) <= partition.peersOf(row);
            case Frame.Between(FrameUnit unit, FrameBound start, FrameBound end, FrameExclusion exclusion) ->
                isFrom(start, unit, row, other) && isTo(end, unit, row, other) && !excludes(exclusion, row, other);
        };
    }

    private boolean excludes(FrameExclusion exclusion, int row, int other) {
        boolean peers = partition.peersOf(row) == partition.peersOf(other);
        return switch (exclusion) {
            case NOTHING -> false;
            case CURRENT_ROW -> row == other;
            case GROUP -> peers;
            case TIES -> peers && row != other;
        };
    }

    private boolean isFrom(FrameBound start, FrameUnit unit, int row, int other) {
        return switch (start) {
            case FrameBound.UnboundedPreceding all -> true;
            case FrameBound.Preceding(long distance) -> distance(unit, row, other, -distance) >= 0;
            case FrameBound.CurrentRow current -> distance(atCurrent(unit), row, other, 0) >= 0;
            case FrameBound.Following(long distance) -> distance(unit, row, other, distance) >= 0;
            case FrameBound.UnboundedFollowing none -> false;
        };
    }

    private boolean isTo(FrameBound end, FrameUnit unit, int row, int other) {
        return switch (end) {
            case FrameBound.UnboundedPreceding none -> false;
            case FrameBound.Preceding(long distance) -> distance(unit, row, other, -distance) <= 0;
            case FrameBound.CurrentRow current -> distance(atCurrent(unit), row, other, 0) <= 0;
            case FrameBound.Following(long distance) -> distance(unit, row, other, distance) <= 0;
            case FrameBound.UnboundedFollowing all -> true;
        };
    }

    /** {@return the unit in which the current row and its peers are told from the others} */
    private static FrameUnit atCurrent(FrameUnit unit) {
        return unit == FrameUnit.RANGE ? FrameUnit.GROUPS : unit;
    }

    /** {@return whether the other row lies before (negative), at or after (positive) the place so far from the row} */
    private int distance(FrameUnit unit, int row, int other, long offset) {
        return switch (unit) {
            case ROWS -> Long.compare((long) other - row, offset);
            case GROUPS -> Long.compare((long) partition.peersOf(other) - partition.peersOf(row), offset);
            case RANGE -> inValues(row, other, offset);
        };
    }

    /** Nulls are peers of each other, and beyond every distance from the rest. */
    private int inValues(int row, int other, long offset) {
        if (window.ordering().size() != 1
                || !window.ordering().getFirst().expression().type().isNumeric()) {
            throw Refusal.of("a RANGE with a distance in a key that is no number", "Order by one number.");
        }
        Object from = partition.keys().get(row).getFirst();
        Object to = partition.keys().get(other).getFirst();
        if (from == null || to == null) {
            return Integer.compare(partition.peersOf(other), partition.peersOf(row));
        }
        BigDecimal way = Numbers.exact((Number) to).subtract(Numbers.exact((Number) from));
        boolean ascending = window.ordering().getFirst().direction() == Direction.ASCENDING;
        return (ascending ? way : way.negate()).compareTo(BigDecimal.valueOf(offset));
    }
}
