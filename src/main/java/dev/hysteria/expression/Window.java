package dev.hysteria.expression;

import dev.hysteria.ast.Frame;
import dev.hysteria.ast.FrameBound;
import dev.hysteria.ast.FrameExclusion;
import dev.hysteria.ast.FrameUnit;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.SortKey;
import dev.hysteria.error.QueryException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows that a window function sees: {@code Window.partitionBy(AUTHOR).orderBy(VIEWS.desc()).rowsBetween(Window.preceding(2),
 * Window.currentRow())}.
 */
public sealed interface Window {

    /** {@return the window's tree, as it stands after OVER} */
    dev.hysteria.ast.Window ast();

    /** {@return a window over all rows as one partition} */
    static Definition all() {
        return new Definition(new dev.hysteria.ast.Window.Definition(List.of(), List.of(), new Frame.Standard()));
    }

    /** {@return a window over the rows that have the same keys} */
    static Definition partitionBy(Expression<?>... keys) {
        return all().partitionBy(keys);
    }

    /** {@return a window over all rows, in order} */
    static Definition orderBy(Order... order) {
        return all().orderBy(order);
    }

    /** {@return the bound at the partition's first row} */
    static FrameBound unboundedPreceding() {
        return new FrameBound.UnboundedPreceding();
    }

    /** {@return the bound that lies {@code distance} before the current row} */
    static FrameBound preceding(long distance) {
        return new FrameBound.Preceding(distance);
    }

    /** {@return the bound at the current row} */
    static FrameBound currentRow() {
        return new FrameBound.CurrentRow();
    }

    /** {@return the bound that lies {@code distance} after the current row} */
    static FrameBound following(long distance) {
        return new FrameBound.Following(distance);
    }

    /** {@return the bound at the partition's last row} */
    static FrameBound unboundedFollowing() {
        return new FrameBound.UnboundedFollowing();
    }

    /**
     * A window written out.
     *
     * @param ast the window's tree
     */
    record Definition(dev.hysteria.ast.Window.Definition ast) implements Window {

        /** {@return this window, over the rows that have the same keys} */
        public Definition partitionBy(Expression<?>... keys) {
            var more = Stream.concat(ast.partition().stream(), Stream.of(keys).map(Expression::ast));
            return with(new dev.hysteria.ast.Window.Definition(more.toList(), ast.ordering(), ast.frame()));
        }

        /** {@return this window, in order} */
        public Definition orderBy(Order... order) {
            var more = Stream.concat(ast.ordering().stream(), Stream.of(order).<SortKey>map(Order::ast));
            return with(new dev.hysteria.ast.Window.Definition(ast.partition(), more.toList(), ast.frame()));
        }

        /** {@return this window, with a frame that counts rows} */
        public Definition rowsBetween(FrameBound start, FrameBound end) {
            return between(FrameUnit.ROWS, start, end);
        }

        /** {@return this window, with a frame that measures the distance in the value of the single ordering key} */
        public Definition rangeBetween(FrameBound start, FrameBound end) {
            return between(FrameUnit.RANGE, start, end);
        }

        /** {@return this window, with a frame that counts groups of rows with equal ordering keys} */
        public Definition groupsBetween(FrameBound start, FrameBound end) {
            return between(FrameUnit.GROUPS, start, end);
        }

        /** {@return this window, with some rows left out of the frame given before} */
        public Definition excluding(FrameExclusion exclusion) {
            return switch (ast.frame()) {
                case Frame.Between frame ->
                    with(new Frame.Between(frame.unit(), frame.start(), frame.end(), exclusion));
                case Frame.Standard standard ->
                    throw QueryException.invalid(
                            "Rows are excluded from a frame that is not given", "give the frame first.");
            };
        }

        /** {@return this window under a name, for the query to define once} */
        public Named as(String name) {
            return new Named(new dev.hysteria.ast.Window.Named(Identifier.of(name), ast));
        }

        private Definition between(FrameUnit unit, FrameBound start, FrameBound end) {
            Frames.requireOrder(start, end);
            return with(new Frame.Between(unit, start, end, FrameExclusion.NOTHING));
        }

        private Definition with(Frame frame) {
            return with(new dev.hysteria.ast.Window.Definition(ast.partition(), ast.ordering(), frame));
        }

        private static Definition with(dev.hysteria.ast.Window.Definition ast) {
            return new Definition(ast);
        }
    }

    /**
     * A window that the query defines under a name.
     *
     * @param definition its entry in the query's WINDOW clause
     */
    record Named(dev.hysteria.ast.Window.Named definition) implements Window {
        @Override
        public dev.hysteria.ast.Window ast() {
            return new dev.hysteria.ast.Window.Reference(definition.name());
        }
    }
}
