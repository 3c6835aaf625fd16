package dev.hysteria.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a document's text, by RFC 8259. */
final class JsonReader {
    private static final int DEEPEST = 1_000;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?");

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    Json read() {
        Json value = value(1);
        if (at < text.length()) {
            throw refused();
        }
        return value;
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the document is nested deeper than " + DEEPEST + " levels");
        }
        space();
        Json value = switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Flag(true));
            case 'f' -> word("false", new Json.Flag(false));
            case 'n' -> word("null", new Json.Nothing());
            default -> number();
        };
        space();
        return value;
    }

    private Json members(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        expect('{');
        space();
        if (!accept('}')) {
            do {
                space();
                String key = string();
                space();
                expect(':');
                members.put(key, value(depth + 1));
            } while (accept(','));
            expect('}');
        }
        return new Json.Members(members);
    }

    private Json elements(int depth) {
        List<Json> elements = new ArrayList<>();
        expect('[');
        space();
        if (!accept(']')) {
            do {
                elements.add(value(depth + 1));
            } while (accept(','));
            expect(']');
        }
        return new Json.Elements(elements);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (!accept('"')) {
            char c = next();
            if (c < ' ') {
                throw refused();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
            default -> throw refused();
        };
    }

    private int hex() {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
            throw refused();
        }
        return digit;
    }

    private Json number() {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw refused();
        }
        at = number.end();
        return new Json.Numeric(new BigDecimal(number.group()));
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw refused();
        }
    }

    private boolean accept(char expected) {
        boolean accepted = at < text.length() && text.charAt(at) == expected;
        at += accepted ? 1 : 0;
        return accepted;
    }

    private char next() {
        if (at == text.length()) {
            throw refused();
        }
        return text.charAt(at++);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("a text is not a JSON document, at character " + at);
    }
}
