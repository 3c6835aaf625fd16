package dev.hysteria.ast;

/** Functions over the rows of a group; nulls are skipped, and all but the counts are null over no values. */
public enum AggregateFunction {
    /** The number of rows; takes no argument. */
    COUNT_ROWS,
    /** The number of non-null values. */
    COUNT,
    /** The sum; of integers a BIGINT or, of BIGINT, a decimal; of decimals a decimal of their scale, else a double. */
    SUM,
    /** The mean; of decimals a decimal, of other numbers a double. */
    AVERAGE,
    /** The smallest value. */
    MINIMUM,
    /** The largest value. */
    MAXIMUM,
    /** TRUE when no value is FALSE. */
    EVERY,
    /** TRUE when at least one value is TRUE. */
    SOME
}
