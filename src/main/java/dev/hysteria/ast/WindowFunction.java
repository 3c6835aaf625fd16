package dev.hysteria.ast;

/** Functions that exist only over a window. */
public enum WindowFunction {
    ROW_NUMBER,
    RANK,
    DENSE_RANK,
    PERCENT_RANK,
    CUME_DIST,
    /** Takes the number of buckets. */
    NTILE,
    /** Takes the value, the distance (a constant) and the value used outside the partition. */
    LAG,
    /** Takes the value, the distance (a constant) and the value used outside the partition. */
    LEAD,
    FIRST_VALUE,
    LAST_VALUE,
    /** Takes the value and its position in the frame, from 1. */
    NTH_VALUE
}
