package dev.hysteria.expression;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.Identifier;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.type.DataType.TextType;
import dev.hysteria.type.Types;
import java.util.List;
import java.util.Optional;

/** A text: compared, ordered and matched by code point; lengths and positions count code points, positions from 1. */
public interface TextExpression extends OrderedExpression<String> {

    /** {@return the text of a tree} */
    static TextExpression of(Expr ast, TextType type) {
        return new Computed.Text(ast, type, Optional.empty());
    }

    @Override
    TextType type();

    // ---- matching

    /** {@return whether the whole text matches a pattern: {@code %} is any text, {@code _} any code point, {@code \\} makes the next ordinary} */
    default Condition like(String pattern) {
        return Texts.like(this, pattern, CaseSensitivity.SENSITIVE);
    }

    /** {@return whether the whole text does not match a pattern} */
    default Condition notLike(String pattern) {
        return like(pattern).not();
    }

    /** {@return whether the whole text matches a pattern, upper and lower case being the same} */
    default Condition ilike(String pattern) {
        return Texts.like(this, pattern, CaseSensitivity.INSENSITIVE);
    }

    /** {@return whether the whole text does not match a pattern, upper and lower case being the same} */
    default Condition notIlike(String pattern) {
        return ilike(pattern).not();
    }

    /** {@return whether it contains a text, in which no character has a special meaning} */
    default Condition contains(String part) {
        return Texts.contains(this, part, CaseSensitivity.SENSITIVE);
    }

    /** {@return whether it contains a text, upper and lower case being the same} */
    default Condition containsIgnoreCase(String part) {
        return Texts.contains(this, part, CaseSensitivity.INSENSITIVE);
    }

    /** {@return whether it begins with a text, in which no character has a special meaning} */
    default Condition startsWith(String start) {
        return Texts.startsWith(this, start, CaseSensitivity.SENSITIVE);
    }

    /** {@return whether it begins with a text, upper and lower case being the same} */
    default Condition startsWithIgnoreCase(String start) {
        return Texts.startsWith(this, start, CaseSensitivity.INSENSITIVE);
    }

    /** {@return whether it ends with a text, in which no character has a special meaning} */
    default Condition endsWith(String end) {
        return Texts.endsWith(this, end, CaseSensitivity.SENSITIVE);
    }

    /** {@return whether it ends with a text, upper and lower case being the same} */
    default Condition endsWithIgnoreCase(String end) {
        return Texts.endsWith(this, end, CaseSensitivity.INSENSITIVE);
    }

    /** {@return whether it equals a text, upper and lower case being the same} */
    default Condition eqIgnoreCase(String value) {
        return Texts.equal(this, value, CaseSensitivity.INSENSITIVE);
    }

    /** {@return whether a regular expression is found anywhere in it; case-sensitive, {@code ^} and {@code $} are the text's ends} */
    default Condition regexp(String pattern) {
        return regexp(pattern, new RegexpFlags(CaseSensitivity.SENSITIVE, RegexpLines.WHOLE_TEXT));
    }

    /**
     * {@return whether a regular expression, which is not empty, is found anywhere in it}
     *
     * <p>A dot and a negated class match every code point, a line feed too. Beyond what all databases share the syntax is the database's own.
     */
    default Condition regexp(String pattern, RegexpFlags flags) {
        return Texts.regexp(this, pattern, flags);
    }

    /**
     * {@return whether it has each of the words of a text, in any order, upper and lower case being the same; FALSE of a text without words}
     *
     * <p>Words are the longest runs of letters, digits and marks, whole words alone are found, and there are no stems and no stop words. For an
     * index, declare a {@code fullText} in the schema.
     */
    default Condition containsWords(String words) {
        return Texts.containsWords(this, words);
    }

    // ---- functions

    /** {@return it in lower case} */
    default TextExpression lower() {
        return Texts.call(ScalarFunction.LOWER, ast());
    }

    /** {@return it in upper case} */
    default TextExpression upper() {
        return Texts.call(ScalarFunction.UPPER, ast());
    }

    /** {@return the number of its code points} */
    default NumberExpression<Integer> length() {
        return NumberExpression.of(Calls.of(ScalarFunction.LENGTH, Types.INTEGER, this), Types.INTEGER);
    }

    /** {@return it without spaces (U+0020) at both ends} */
    default TextExpression trim() {
        return Texts.call(ScalarFunction.TRIM, ast());
    }

    /** {@return it without leading spaces (U+0020)} */
    default TextExpression trimLeading() {
        return Texts.call(ScalarFunction.TRIM_LEADING, ast());
    }

    /** {@return it without trailing spaces (U+0020)} */
    default TextExpression trimTrailing() {
        return Texts.call(ScalarFunction.TRIM_TRAILING, ast());
    }

    /** {@return the part of {@code length} (at least 0) code points from position {@code start} (at least 1)} */
    default TextExpression substring(int start, int length) {
        return Texts.call(
                ScalarFunction.SUBSTRING, ast(), Texts.atLeast(1, "start", start), Texts.atLeast(0, "length", length));
    }

    /** {@return its first {@code count} code points} */
    default TextExpression left(int count) {
        return Texts.call(ScalarFunction.LEFT, ast(), Texts.atLeast(0, "count", count));
    }

    /** {@return its last {@code count} code points} */
    default TextExpression right(int count) {
        return Texts.call(ScalarFunction.RIGHT, ast(), Texts.atLeast(0, "count", count));
    }

    /** {@return it with every occurrence of {@code from}, which must not be empty, replaced; case-sensitive} */
    default TextExpression replace(String from, String to) {
        return Texts.replace(this, from, to);
    }

    /** {@return the position of the first occurrence of {@code part}, 0 when there is none; case-sensitive} */
    default NumberExpression<Integer> position(String part) {
        return position(Texts.literally(this, part));
    }

    /** {@return the position of the first occurrence of {@code part}, 0 when there is none; case-sensitive} */
    default NumberExpression<Integer> position(TextExpression part) {
        return NumberExpression.of(Calls.of(ScalarFunction.POSITION, Types.INTEGER, part, this), Types.INTEGER);
    }

    /** {@return it padded at the start with {@code fill} to {@code length} code points, cut at the end when longer} */
    default TextExpression padStart(int length, String fill) {
        return Texts.pad(ScalarFunction.PAD_LEADING, this, length, fill);
    }

    /** {@return it padded at the end with {@code fill} to {@code length} code points, cut at the end when longer} */
    default TextExpression padEnd(int length, String fill) {
        return Texts.pad(ScalarFunction.PAD_TRAILING, this, length, fill);
    }

    /** {@return it {@code times} times, one after another; empty for 0} */
    default TextExpression repeat(int times) {
        return Texts.call(ScalarFunction.REPEAT, ast(), Texts.atLeast(0, "times", times));
    }

    /** {@return its code points in reverse} */
    default TextExpression reverse() {
        return Texts.call(ScalarFunction.REVERSE, ast());
    }

    /** {@return it followed by a text; null when it is null} */
    default TextExpression concat(String after) {
        return concat(Texts.literally(this, after));
    }

    /** {@return it followed by another; null when either is null} */
    default TextExpression concat(TextExpression after) {
        return of(new Expr.Concat(List.of(ast(), after.ast())), Types.TEXT);
    }

    // ---- the same family

    @Override
    default TextExpression as(String name) {
        return new Computed.Text(ast(), type(), Optional.of(Identifier.of(name)));
    }

    @Override
    default TextExpression parameter(String value) {
        return of(Coding.parameter(this, value));
    }

    @Override
    default TextExpression coalesce(String value) {
        return coalesce(parameter(value));
    }

    @Override
    default TextExpression coalesce(Expression<String> other) {
        return of(Calls.of(ScalarFunction.COALESCE, Types.TEXT, this, other), Types.TEXT);
    }

    @Override
    default TextExpression nullIf(String value) {
        return nullIf(parameter(value));
    }

    @Override
    default TextExpression nullIf(Expression<String> other) {
        return of(Calls.of(ScalarFunction.NULL_IF, type(), this, other));
    }

    private TextExpression of(Expr ast) {
        return new Computed.Text(ast, type(), Optional.empty());
    }
}
