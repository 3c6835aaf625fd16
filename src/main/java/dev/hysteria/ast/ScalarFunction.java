package dev.hysteria.ast;

/**
 * Functions of values in one row. All are null when any argument is null, save {@link #COALESCE} and {@link #NULL_IF}.
 *
 * <p>The arguments are named in the order they are given. Positions count code points from 1.
 */
public enum ScalarFunction {
    /** Unicode lower case of a text. */
    LOWER,
    /** Unicode upper case of a text. */
    UPPER,
    /** The number of code points of a text. */
    LENGTH,
    /** Text without spaces (U+0020) at both ends. */
    TRIM,
    /** Text without leading spaces (U+0020). */
    TRIM_LEADING,
    /** Text without trailing spaces (U+0020). */
    TRIM_TRAILING,
    /** (text, start, length): the part from {@code start} (at least 1) of {@code length} (at least 0) code points. */
    SUBSTRING,
    /** (text, n): the first n code points; n at least 0. */
    LEFT,
    /** (text, n): the last n code points; n at least 0. */
    RIGHT,
    /** (text, from, to): every occurrence of a non-empty {@code from} replaced; case-sensitive. */
    REPLACE,
    /** (needle, text): the position of the first occurrence, 0 when there is none, 1 when the needle is empty; case-sensitive. */
    POSITION,
    /** (text, n, fill): padded with a non-empty {@code fill} at the start to n code points, cut at the end when longer. */
    PAD_LEADING,
    /** (text, n, fill): padded with a non-empty {@code fill} at the end to n code points, cut at the end when longer. */
    PAD_TRAILING,
    /** (text, n): the text n times; empty when n is 0. */
    REPEAT,
    /** The code points in reverse. */
    REVERSE,
    /** The distance from zero. */
    ABSOLUTE,
    /** -1, 0 or 1, an integer. */
    SIGN,
    /** The smallest whole number that is not less, of the argument's type. */
    CEILING,
    /** The largest whole number that is not greater, of the argument's type. */
    FLOOR,
    /** (number, digits): rounded half away from zero to fractional digits; digits is a constant. */
    ROUND,
    /** (number, digits): cut toward zero to fractional digits; digits is a constant. */
    TRUNCATE,
    /** (base, exponent): a double; a negative base takes whole exponents, zero those that are not negative. */
    POWER,
    /** A double; null for a negative argument. */
    SQUARE_ROOT,
    /** e to the argument's power, a double. */
    EXPONENTIAL,
    /** The natural logarithm, a double; null unless the argument is positive. */
    NATURAL_LOGARITHM,
    /** The largest of two or more values; null when one is null. */
    GREATEST,
    /** The smallest of two or more values; null when one is null. */
    LEAST,
    /** The first non-null of two or more values. */
    COALESCE,
    /** (a, b): null when a equals b, else a. */
    NULL_IF,
    /** The moment the statement (on some databases: the transaction) began, a timestamp in UTC; no argument. */
    CURRENT_TIMESTAMP,
    /** The current date in UTC; no argument. */
    CURRENT_DATE,
    /** The date of a date-time or of a timestamp in UTC. */
    DATE_OF,
    /** A random UUID (version 4); no argument. */
    RANDOM_UUID
}
