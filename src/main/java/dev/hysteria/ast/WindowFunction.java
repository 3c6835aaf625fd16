package dev.hysteria.ast;

/** Functions that exist only over a window. */
public enum WindowFunction {
    /** The row's position in its partition, from 1; a BIGINT. */
    ROW_NUMBER,
    /** The position of the row's first peer; a BIGINT. */
    RANK,
    /** The number of groups of peers up to the row; a BIGINT. */
    DENSE_RANK,
    /** The rank as a fraction of the partition, from 0 to 1; 0 of one row. A double. */
    PERCENT_RANK,
    /** The share of the partition's rows up to the row's last peer; a double. */
    CUME_DIST,
    /** Takes the number of buckets, whose sizes differ by one at most, larger ones first; the row's bucket, from 1. */
    NTILE,
    /** Takes the value, the distance (a constant) and the value used outside the partition. */
    LAG,
    /** Takes the value, the distance (a constant) and the value used outside the partition. */
    LEAD,
    /** Takes the value; it is that of the frame's first row, null or not. */
    FIRST_VALUE,
    /** Takes the value; it is that of the frame's last row, null or not. */
    LAST_VALUE,
    /** Takes the value and its position in the frame, from 1; null when there is no such row. */
    NTH_VALUE
}
