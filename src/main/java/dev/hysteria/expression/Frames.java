package dev.hysteria.expression;

import dev.hysteria.ast.FrameBound;
import dev.hysteria.error.QueryException;

/** Which frames make sense. */
final class Frames {

    private Frames() {}

    static void requireOrder(FrameBound start, FrameBound end) {
        if (position(end) < position(start)
                || start instanceof FrameBound.UnboundedFollowing
                || end instanceof FrameBound.UnboundedPreceding) {
            throw QueryException.invalid(
                    "A window's frame from %s to %s ends before it starts".formatted(start, end),
                    "give the earlier bound first.");
        }
    }

    private static long position(FrameBound bound) {
        return switch (bound) {
            case FrameBound.UnboundedPreceding first -> Long.MIN_VALUE;
            case FrameBound.Preceding before -> -before.distance();
            case FrameBound.CurrentRow current -> 0;
            case FrameBound.Following after -> after.distance();
            case FrameBound.UnboundedFollowing last -> Long.MAX_VALUE;
        };
    }
}
