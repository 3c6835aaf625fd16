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
        syntax.value();
        if (syntax.at < text.length()) {
            throw syntax.refused("the end of the document");
        }
    }

    /** Reads one value. A loop, so that how deep a document may be does not hang on how much of the stack is left. */
    private void value() {
        StringBuilder open = new StringBuilder();
        do {
            if (open.length() >= DEEPEST) {
                throw new IllegalArgumentException("the JSON document is nested deeper than " + DEEPEST + " levels");
            }
        } while (opens(open) || goesOn(open));
    }

    /** Reads a value, of an object or array that is not empty only its beginning, and tells whether a value within it follows. */
    private boolean opens(StringBuilder open) {
        space();
        char first = peek();
        switch (first) {
            case '{', '[' -> {
                at++;
                space();
                boolean empty = accept(first == '{' ? '}' : ']');
                if (!empty) {
                    open.append(first);
                    key(first);
                }
                return !empty;
            }
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
        return false;
    }

    /** Reads what stands behind a value, and tells whether another one follows. */
    private boolean goesOn(StringBuilder open) {
        space();
        while (!open.isEmpty()) {
            char innermost = open.charAt(open.length() - 1);
            if (accept(',')) {
                key(innermost);
                return true;
            }
            expect(innermost == '{' ? '}' : ']');
            open.setLength(open.length() - 1);
            space();
        }
        return false;
    }

    /** Reads the name of a member, in an object. */
    private void key(char innermost) {
        if (innermost == '{') {
            space();
            string();
            space();
            expect(':');
        }
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
