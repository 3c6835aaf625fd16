package dev.hysteria.ast;

/** Functions over the rows of a group; nulls are skipped, and all but the counts are null over no values. */
public enum AggregateFunction {
    /** The number of rows; takes no argument. */
    COUNT_ROWS,
    /** The number of non-null values. */
    COUNT,
    /** The sum; of integers a BIGINT or, of BIGINT, a decimal. */
    SUM,
    /** The mean; of integers not an integer. */
    AVERAGE,
    MINIMUM,
    MAXIMUM,
    /** TRUE when every value is TRUE. */
    EVERY,
    /** TRUE when at least one value is TRUE. */
    SOME
}
