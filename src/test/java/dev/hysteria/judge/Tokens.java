package dev.hysteria.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement cut into texts, quoted names, words, numbers and signs, to be changed in place. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("(?:N|n)?'(?:[^']++|'')*+'"
            + "|\\[(?:[^\\]]++|\\]\\])*+\\]|\"(?:[^\"]++|\"\")*+\""
            + "|0x[0-9A-Fa-f]*|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?"
            + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|[<>=!|:*/+%&^~#@-]+|\\?\\?|\\S");

    // -- is no comment here: two signs, of a value that is negative itself.
    private final List<String> tokens;

    private Tokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static Tokens of(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            if (matcher.group().equals("--")) {
                tokens.add("-");
            }
            tokens.add(matcher.group().equals("--") ? "-" : matcher.group());
        }
        return new Tokens(tokens);
    }

    int size() {
        return tokens.size();
    }

    String at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : "";
    }

    void set(int index, String token) {
        tokens.set(index, token);
    }

    /** Puts a token in the place of every one that is so. */
    void replaceEach(String token, String other) {
        tokens.replaceAll(one -> one.equals(token) ? other : one);
    }

    boolean is(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!at(index + i).equalsIgnoreCase(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isAnyOf(int index, Set<String> words) {
        return words.contains(at(index).toUpperCase(Locale.ROOT));
    }

    /** {@return where the parenthesis that opens here closes} */
    int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not closed: " + this);
    }

    /** {@return where the parenthesis that closes here opens} */
    int open(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += at(i).equals(")") ? 1 : at(i).equals("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("not opened: " + this);
    }

    /** Says pages in the words that the translator keeps at their place behind a set operation. */
    void pages() {
        for (int i = size() - 1; i >= 0; i--) {
            if (is(i, "FETCH", "NEXT") && is(i + 3, "ROWS", "ONLY")) {
                boolean offset = is(i - 3, "OFFSET");
                String skipped = offset ? " OFFSET " + at(i - 2) : "";
                replace(offset ? i - 3 : i, i + 5, "LIMIT " + at(i + 2) + skipped);
            }
        }
    }

    /** {@return where the words stand outside of parentheses that open behind the start; the end where nowhere} */
    int find(int from, int to, String... words) {
        int i = from;
        while (i < to) {
            if (is(i, words)) {
                return i;
            }
            i = at(i).equals("(") ? close(i) + 1 : i + 1;
        }
        return to;
    }

    /** {@return the tokens between, as text} */
    String text(int from, int to) {
        return String.join(" ", tokens.subList(from, to));
    }

    /** Puts other tokens in the place of some. */
    void replace(int from, int to, String text) {
        List<String> part = tokens.subList(from, to);
        part.clear();
        part.addAll(of(text).tokens);
    }

    @Override
    public String toString() {
        return text(0, tokens.size());
    }
}
