package dev.hysteria.expression;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.Expr;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.ScalarFunction;
import dev.hysteria.error.QueryException;
import dev.hysteria.type.Types;
import dev.hysteria.type.Words;
import java.util.List;
import java.util.Optional;

/** Trees of text operators. */
final class Texts {

    private Texts() {}

    static Condition like(TextExpression text, String pattern, CaseSensitivity sensitivity) {
        requirePresent(text, pattern);
        return Condition.of(new Expr.Like(text.ast(), Calls.text(escapingOnlySpecial(pattern)), sensitivity));
    }

    static Condition regexp(TextExpression text, String pattern, RegexpFlags flags) {
        requirePresent(text, pattern);
        if (pattern.isEmpty()) {
            throw QueryException.invalid(
                    "An empty regular expression is looked for in " + Coding.nameOf(text),
                    "give a pattern, or ask isNotNull().");
        }
        return Condition.of(new Expr.Regexp(text.ast(), Calls.text(pattern), flags));
    }

    static Condition containsWords(TextExpression text, String searched) {
        requirePresent(text, searched);
        List<String> words = Words.of(searched);
        return Condition.of(
                words.isEmpty()
                        ? new Expr.False()
                        : new Expr.ContainsWords(List.of(text.ast()), words, Optional.empty()));
    }

    static Condition contains(TextExpression text, String part, CaseSensitivity sensitivity) {
        return like(text, "%" + escaped(text, part) + "%", sensitivity);
    }

    static Condition startsWith(TextExpression text, String start, CaseSensitivity sensitivity) {
        return like(text, escaped(text, start) + "%", sensitivity);
    }

    static Condition endsWith(TextExpression text, String end, CaseSensitivity sensitivity) {
        return like(text, "%" + escaped(text, end), sensitivity);
    }

    static Condition equal(TextExpression text, String value, CaseSensitivity sensitivity) {
        return like(text, escaped(text, value), sensitivity);
    }

    static TextExpression replace(TextExpression text, String from, String to) {
        if (parameter(text, from) instanceof Expr.Parameter needle
                && needle.value().equals("")) {
            throw QueryException.invalid("An empty text is replaced", "give the text that is to be replaced.");
        }
        return call(ScalarFunction.REPLACE, text.ast(), Calls.text(from), parameter(text, to));
    }

    static TextExpression pad(ScalarFunction function, TextExpression text, int length, String fill) {
        return call(function, text.ast(), atLeast(0, "length", length), parameter(text, fill));
    }

    static TextExpression call(ScalarFunction function, Expr... arguments) {
        return TextExpression.of(Calls.of(function, Types.TEXT, arguments), Types.TEXT);
    }

    /** {@return a text of any length to combine {@code text} with} */
    static TextExpression literally(TextExpression text, String value) {
        return TextExpression.of(parameter(text, value), Types.TEXT);
    }

    // A pattern or a part is no value of the column: the column's codec and length are not its own.
    static Expr parameter(TextExpression text, String value) {
        requirePresent(text, value);
        return Calls.text(value);
    }

    static Expr atLeast(int least, String what, int value) {
        if (value < least) {
            throw QueryException.invalid(
                    "The %s of a text function is %d".formatted(what, value), "give at least %d.".formatted(least));
        }
        return Calls.number(value);
    }

    /** The pattern with an escape character only where it is needed: before others some databases refuse it. */
    private static String escapingOnlySpecial(String pattern) {
        if (pattern.indexOf('\\') < 0) {
            return pattern;
        }
        StringBuilder needed = new StringBuilder(pattern.length());
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
                if (i == pattern.length()) {
                    throw QueryException.invalid(
                            "A pattern of like ends with \\, which makes the next character ordinary",
                            "write \\\\ for a backslash, or use endsWith(…).");
                }
                c = pattern.charAt(i);
                if (c == '%' || c == '_' || c == '\\') {
                    needed.append('\\');
                }
            }
            needed.append(c);
        }
        return needed.toString();
    }

    private static String escaped(TextExpression text, String literally) {
        requirePresent(text, literally);
        return literally.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static void requirePresent(TextExpression text, String value) {
        if (value == null) {
            throw QueryException.nullComparison(Coding.nameOf(text));
        }
    }
}
