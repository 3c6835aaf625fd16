package dev.hysteria.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text: its longest runs of characters that are no separators.
 *
 * <p>Separators are a closed list of ranges: spaces, punctuation and symbols. All else is part of a word: letters, digits, marks, and what
 * Unicode adds later. So every database finds the same words, whatever its version of Unicode.
 */
public final class Words {

    /** Firsts and lasts of the separators, ascending; after them comes a word's character. */
    private static final int[][] SEPARATORS = {
        {0, 0x2F},
        {0x3A, 0x40},
        {0x5B, 0x60},
        {0x7B, 0xA9},
        {0xAB, 0xB1},
        {0xB4, 0xB4},
        {0xB6, 0xB8},
        {0xBB, 0xBB},
        {0xBF, 0xBF},
        {0xD7, 0xD7},
        {0xF7, 0xF7},
        // Greek, Armenian, Hebrew, Arabic, Syriac, Devanagari, Tibetan, Burmese, Ethiopic, Khmer and Mongolian marks
        {0x37E, 0x37E},
        {0x387, 0x387},
        {0x55A, 0x55F},
        {0x589, 0x58A},
        {0x5BE, 0x5BE},
        {0x5C0, 0x5C0},
        {0x5C3, 0x5C3},
        {0x60C, 0x60D},
        {0x61B, 0x61B},
        {0x61E, 0x61F},
        {0x66A, 0x66D},
        {0x6D4, 0x6D4},
        {0x700, 0x70D},
        {0x964, 0x965},
        {0xF08, 0xF12},
        {0x104A, 0x104F},
        {0x1360, 0x1368},
        {0x17D4, 0x17D6},
        {0x1800, 0x180A},
        // general punctuation, currencies, arrows, operators, boxes, dingbats
        {0x2000, 0x206F},
        {0x20A0, 0x20CF},
        {0x2190, 0x245F},
        {0x2500, 0x2775},
        {0x2794, 0x2BFF},
        {0x2E00, 0x2E2E},
        {0x2E30, 0x2E7F},
        // Chinese, Japanese and Korean, and forms of full width
        {0x2FF0, 0x3004},
        {0x3008, 0x3020},
        {0x3030, 0x3030},
        {0x303D, 0x303F},
        {0x30A0, 0x30A0},
        {0x30FB, 0x30FB},
        {0xFE10, 0xFE1F},
        {0xFE30, 0xFE6F},
        {0xFEFF, 0xFEFF},
        {0xFF01, 0xFF0F},
        {0xFF1A, 0xFF20},
        {0xFF3B, 0xFF40},
        {0xFF5B, 0xFF65},
        {0xFFE0, 0xFFFF},
        // tiles, cards, emoji
        {0x1F000, 0x1FBFF}
    };

    private Words() {}

    /** {@return the words of a text, each once, in order, as they are written} */
    public static List<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isSeparator(point)) {
                if (at > start) {
                    words.add(text.substring(start, at));
                }
                start = next;
            }
            at = next;
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return List.copyOf(words);
    }

    /** {@return whether a text is one word} */
    public static boolean isWord(String text) {
        return !text.isEmpty() && text.codePoints().noneMatch(Words::isSeparator);
    }

    /** {@return whether a word is among those of a text, upper and lower case being the same} */
    public static boolean contains(String text, String word) {
        return of(folded(text)).contains(folded(word));
    }

    /** {@return a text as it is compared: in lower case, whatever stands at the end of a word, and without the dot that İ leaves} */
    public static String folded(String text) {
        return text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }

    /** {@return the characters of words, to {@code last}, as ranges within the brackets of a pattern: {@code 0-9A-Z…}} */
    public static String ranges(int last) {
        StringBuilder ranges = new StringBuilder();
        int first = 0;
        for (int[] separator : SEPARATORS) {
            range(ranges, first, Math.min(separator[0] - 1, last));
            first = separator[1] + 1;
        }
        range(ranges, first, last);
        return ranges.toString();
    }

    private static void range(StringBuilder ranges, int first, int last) {
        if (first <= last) {
            ranges.appendCodePoint(first);
        }
        if (first < last) {
            ranges.append('-').appendCodePoint(last);
        }
    }

    private static boolean isSeparator(int point) {
        int low = 0;
        int high = SEPARATORS.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (SEPARATORS[middle][1] < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return SEPARATORS[low][0] <= point && point <= SEPARATORS[low][1];
    }

    /** {@return the folded words of a text, each once, with a space between} */
    public static String joined(String text) {
        return String.join(" ", of(folded(text)));
    }
}
