package dev.hysteria.reference;

import dev.hysteria.ast.CaseSensitivity;
import dev.hysteria.ast.RegexpFlags;
import dev.hysteria.ast.RegexpLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Matching of texts. Case is ignored by comparing lower case; regular expressions are those of {@link Pattern}. */
final class Patterns {
    private static final String SPECIAL = "%_\\";

    private Patterns() {}

    /** What one place of a LIKE pattern matches. */
    private sealed interface Part {

        /** Any text. */
        record Any() implements Part {}

        /** One code point, whichever. */
        record One() implements Part {}

        /** This code point. */
        record Just(int point) implements Part {}
    }

    static boolean like(String text, String pattern, CaseSensitivity sensitivity) {
        return switch (sensitivity) {
            case SENSITIVE -> matches(text.codePoints().toArray(), parts(pattern));
            case INSENSITIVE -> matches(Texts.lower(text).codePoints().toArray(), parts(Texts.lower(pattern)));
        };
    }

    private static List<Part> parts(String pattern) {
        int[] points = pattern.codePoints().toArray();
        List<Part> parts = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\\') {
                i++;
                parts.add(new Part.Just(escaped(points, i)));
            } else {
                parts.add(
                        points[i] == '%'
                                ? new Part.Any()
                                : points[i] == '_' ? new Part.One() : new Part.Just(points[i]));
            }
        }
        return parts;
    }

    private static int escaped(int[] points, int at) {
        if (at == points.length || SPECIAL.indexOf(points[at]) < 0) {
            throw Refusal.of(
                    "an escape in a LIKE pattern before a character that has no special meaning",
                    "Escape only %, _ and the backslash.");
        }
        return points[at];
    }

    /** Goes through the text once for each part, keeping the places that the parts so far can end at. */
    private static boolean matches(int[] text, List<Part> parts) {
        boolean[] ends = new boolean[text.length + 1];
        ends[0] = true;
        for (Part part : parts) {
            ends = after(part, ends, text);
        }
        return ends[text.length];
    }

    private static boolean[] after(Part part, boolean[] before, int[] text) {
        boolean[] after = new boolean[before.length];
        for (int i = 0; i < before.length; i++) {
            after[i] = switch (part) {
                case Part.Any any -> before[i] || (i > 0 && after[i - 1]);
                case Part.One one -> i > 0 && before[i - 1];
                case Part.Just(int point) -> i > 0 && before[i - 1] && text[i - 1] == point;
            };
        }
        return after;
    }

    static boolean found(String text, String pattern, RegexpFlags flags) {
        if (pattern.isEmpty()) {
            throw Refusal.of("an empty regular expression", "Ask whether the text is null.");
        }
        return Pattern.compile(pattern, flags(flags)).matcher(text).find();
    }

    private static int flags(RegexpFlags flags) {
        int set = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES | Pattern.DOTALL;
        set |= flags.sensitivity() == CaseSensitivity.INSENSITIVE ? Pattern.CASE_INSENSITIVE : 0;
        return set | (flags.lines() == RegexpLines.EACH_LINE ? Pattern.MULTILINE : 0);
    }
}
