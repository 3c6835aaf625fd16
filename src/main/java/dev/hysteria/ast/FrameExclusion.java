package dev.hysteria.ast;

/** Which rows of a frame are left out. */
public enum FrameExclusion {
    NOTHING,
    CURRENT_ROW,
    /** The current row and its peers. */
    GROUP,
    /** The current row's peers, but not the row itself. */
    TIES
}
