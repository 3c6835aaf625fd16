package dev.hysteria.ast;

/** One end of a frame. */
public sealed interface FrameBound {

    /** The partition's first row. */
    record UnboundedPreceding() implements FrameBound {}

    /** A distance before the current row. */
    record Preceding(long distance) implements FrameBound {
        public Preceding {
            requireDistance(distance);
        }
    }

    /** The current row, and in RANGE and GROUPS its peers. */
    record CurrentRow() implements FrameBound {}

    /** A distance after the current row. */
    record Following(long distance) implements FrameBound {
        public Following {
            requireDistance(distance);
        }
    }

    /** The partition's last row. */
    record UnboundedFollowing() implements FrameBound {}

    private static void requireDistance(long distance) {
        if (distance < 0) {
            throw new IllegalArgumentException("a frame's distance can't be negative, it is " + distance);
        }
    }
}
