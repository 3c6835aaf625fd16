package dev.hysteria.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a document that was checked before; a mistake in it is an error nevertheless. */
final class JsonReader {

    private final String text;
    private int at;

    JsonReader(String text) {
        this.text = text;
    }

    JsonTree document() {
        JsonTree document = value();
        if (at < text.length()) {
            throw refused();
        }
        return document;
    }

    private JsonTree value() {
        space();
        char first = peek();
        JsonTree value = switch (first) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> new JsonTree.Text(string());
            case 't' -> word("true", new JsonTree.Truth(true));
            case 'f' -> word("false", new JsonTree.Truth(false));
            case 'n' -> word("null", new JsonTree.Null());
            default -> number();
        };
        space();
        return value;
    }

    private JsonTree members() {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        at++;
        space();
        while (!accept('}')) {
            space();
            String key = string();
            space();
            expect(':');
            members.put(key, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        return new JsonTree.Members(members);
    }

    private JsonTree elements() {
        List<JsonTree> elements = new ArrayList<>();
        at++;
        space();
        while (!accept(']')) {
            elements.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        return new JsonTree.Elements(elements);
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (!accept('"')) {
            char c = next();
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private JsonTree number() {
        int start = at;
        while ("+-.eE".indexOf(peek()) >= 0 || (peek() >= '0' && peek() <= '9')) {
            at++;
        }
        return new JsonTree.Numeric(new BigDecimal(text.substring(start, at)));
    }

    private JsonTree word(String word, JsonTree value) {
        if (!text.startsWith(word, at)) {
            throw refused();
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (" \t\n\r".indexOf(peek()) >= 0) {
            at++;
        }
    }

    private boolean accept(char expected) {
        if (peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw refused();
        }
    }

    private char next() {
        if (at >= text.length()) {
            throw refused();
        }
        return text.charAt(at++);
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException refused() {
        return new IllegalArgumentException("the text is not a JSON document, at character " + at);
    }
}
