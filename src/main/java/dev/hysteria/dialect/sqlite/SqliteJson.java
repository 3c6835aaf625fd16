package dev.hysteria.dialect.sqlite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON documents as values that can be compared: objects as maps, arrays as lists, numbers by value. SQLite has no comparison of documents.
 *
 * <p>The documents come from columns and parameters that were checked, so a mistake in one is an error of the statement.
 */
final class SqliteJson {

    private static final Object NULL = new Object();

    private final String text;
    private int at;

    private SqliteJson(String text) {
        this.text = text;
    }

    /** {@return whether two documents are the same value; members have no order, of a repeated one the last counts} */
    static boolean equal(String left, String right) {
        return read(left).equals(read(right));
    }

    /** {@return whether a document contains a part: objects by members, arrays by elements in any order, scalars by equality} */
    static boolean contains(String document, String part) {
        Object whole = read(document);
        Object wanted = read(part);
        // an array contains a scalar that is one of its elements, but only at the top
        boolean scalar = !(wanted instanceof List) && !(wanted instanceof Map);
        return (whole instanceof List<?> elements && scalar) ? elements.contains(wanted) : contains(whole, wanted);
    }

    private static boolean contains(Object whole, Object part) {
        if (whole instanceof Map<?, ?> members && part instanceof Map<?, ?> wanted) {
            return wanted.entrySet().stream()
                    .allMatch(member -> members.containsKey(member.getKey())
                            && contains(members.get(member.getKey()), member.getValue()));
        }
        if (whole instanceof List<?> elements && part instanceof List<?> wanted) {
            return wanted.stream().allMatch(element -> elements.stream().anyMatch(found -> contains(found, element)));
        }
        return whole.equals(part);
    }

    private static Object read(String document) {
        SqliteJson reader = new SqliteJson(document);
        Object value = reader.value();
        if (reader.at < document.length()) {
            throw reader.refused();
        }
        return value;
    }

    private Object value() {
        space();
        char first = peek();
        Object value = switch (first) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", NULL);
            default -> number();
        };
        space();
        return value;
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new HashMap<>();
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
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        at++;
        space();
        while (!accept(']')) {
            elements.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        return elements;
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

    /** Without the zeros at its end, so that 1, 1.0 and 10e-1 are equal. */
    private BigDecimal number() {
        int start = at;
        while ("+-.eE".indexOf(peek()) >= 0 || (peek() >= '0' && peek() <= '9')) {
            at++;
        }
        return new BigDecimal(text.substring(start, at)).stripTrailingZeros();
    }

    private Object word(String word, Object value) {
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
