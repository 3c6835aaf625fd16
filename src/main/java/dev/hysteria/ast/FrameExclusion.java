package dev.hysteria.ast;

/** Which rows of a frame are left out. */
public enum FrameExclusion {
    NOTHING,
    CURRENT_ROW,
    GROUP,
    TIES
}
