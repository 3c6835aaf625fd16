package dev.hysteria.reference;

import java.util.Arrays;
import java.util.Locale;

/** Functions of texts, which are sequences of code points; positions count from 1. */
final class Texts {

    private Texts() {}

    static int compare(String left, String right) {
        return Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    static String withoutLeadingSpaces(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start);
    }

    static String withoutTrailingSpaces(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@return the part from a position, of at most so many code points} */
    static String part(String text, long start, long length) {
        require(start >= 1, "a part of a text that begins before its first character");
        require(length >= 0, "a part of a text of negative length");
        int[] points = text.codePoints().toArray();
        long first = Math.min(start - 1, points.length);
        return text(points, first, Math.min(length, points.length - first));
    }

    static String first(String text, long count) {
        return part(text, 1, count);
    }

    static String last(String text, long count) {
        require(count >= 0, "a part of a text of negative length");
        int[] points = text.codePoints().toArray();
        long taken = Math.min(count, points.length);
        return text(points, points.length - taken, taken);
    }

    static String replaced(String text, String from, String to) {
        require(!from.isEmpty(), "the replacement of an empty text");
        return text.replace(from, to);
    }

    /** {@return where the needle begins for the first time, 0 when it is not there} */
    static int position(String needle, String text) {
        int index = text.indexOf(needle);
        return index < 0 ? 0 : text.codePointCount(0, index) + 1;
    }

    static String paddedAtStart(String text, long length, String fill) {
        return padding(text, length, fill) + first(text, length);
    }

    static String paddedAtEnd(String text, long length, String fill) {
        return first(text, length) + padding(text, length, fill);
    }

    private static String padding(String text, long length, String fill) {
        require(length >= 0, "padding to a negative length");
        require(!fill.isEmpty(), "padding with an empty text");
        long missing = Math.max(0, length - length(text));
        return first(fill.repeat(Math.toIntExact(missing / length(fill) + 1)), missing);
    }

    static String repeated(String text, long times) {
        require(times >= 0, "a text repeated a negative number of times");
        return text.isEmpty() ? "" : text.repeat(Math.toIntExact(times));
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static String text(int[] points, long from, long count) {
        return new String(points, Math.toIntExact(from), Math.toIntExact(count));
    }

    private static void require(boolean defined, String otherwise) {
        if (!defined) {
            throw Refusal.of(otherwise, "Keep the arguments in the range that the function is defined for.");
        }
    }
}
