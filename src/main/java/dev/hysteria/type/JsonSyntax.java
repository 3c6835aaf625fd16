package dev.hysteria.type;

/** Whether a text is one JSON document, by RFC 8259; the databases differ in what else they let through. */
final class JsonSyntax {

    private static final int DEEPEST = 1_000;
    private static final String SPACE = " \t\n\r";
    private static final String ESCAPES = "\"\\/bfnrt";

    private final String text;
    private int at;

    private JsonSyntax(String text) {
        this.text = text;
    }

    static void check(String text) {
        var syntax = new JsonSyntax(text);
        syntax.value(1);
        if (syntax.at < text.length()) {
            throw syntax.refused("the end of the document");
        }
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the JSON document is nested deeper than " + DEEPEST + " levels");
        }
        space();
        switch (peek()) {
            case '{' -> members(depth);
            case '[' -> elements(depth);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        space();
    }

    private void members(int depth) {
        at++;
        space();
        if (accept('}')) {
            return;
        }
        do {
            space();
            string();
            space();
            expect(':');
            value(depth + 1);
        } while (accept(','));
        expect('}');
    }

    private void elements(int depth) {
        at++;
        space();
        if (accept(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (accept(','));
        expect(']');
    }

    private void string() {
        expect('"');
        while (!accept('"')) {
            if (peek() < ' ') {
                throw refused("the end of a string, or an escape for a control character");
            }
            if (accept('\\')) {
                escape();
            } else {
                at++;
            }
        }
    }

    private void escape() {
        if (accept('u')) {
            for (int digit = 0; digit < 4; digit++) {
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    throw refused("four hexadecimal digits");
                }
                at++;
            }
        } else if (ESCAPES.indexOf(peek()) >= 0) {
            at++;
        } else {
            throw refused("an escape");
        }
    }

    private void number() {
        accept('-');
        if (!accept('0')) {
            digits("a value");
        }
        if (accept('.')) {
            digits("a digit");
        }
        if (accept('e') || accept('E')) {
            if (!accept('+')) {
                accept('-');
            }
            digits("a digit");
        }
    }

    private void digits(String expected) {
        int first = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == first) {
            throw refused(expected);
        }
    }

    private void word(String word) {
        if (!text.startsWith(word, at)) {
            throw refused(word);
        }
        at += word.length();
    }

    private void space() {
        while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw refused("'" + expected + "'");
        }
    }

    private boolean accept(char expected) {
        if (peek() == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** {@return the next character, NUL at the end: no document has one outside an escape} */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private IllegalArgumentException refused(String expected) {
        return new IllegalArgumentException(
                "the text is not a JSON document: expected " + expected + " at character " + at);
    }
}
