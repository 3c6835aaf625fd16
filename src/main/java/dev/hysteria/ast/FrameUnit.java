package dev.hysteria.ast;

/** What a frame's bounds count. */
public enum FrameUnit {
    /** Rows. */
    ROWS,
    /** Distance in the single ordering key's value. */
    RANGE,
    /** Groups of peers. */
    GROUPS
}
