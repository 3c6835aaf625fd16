package dev.hysteria.ast;

/** Which rows of the partition around the current one a window function sees. */
public sealed interface Frame {

    /** The default: the whole partition without an ordering, up to the current row's peers with one. */
    record Standard() implements Frame {}

    /** An explicit frame; {@code end} never lies before {@code start}. */
    record Between(FrameUnit unit, FrameBound start, FrameBound end, FrameExclusion exclusion) implements Frame {}
}
