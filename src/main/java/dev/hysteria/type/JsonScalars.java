package dev.hysteria.type;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a JSON array of scalars as texts; null is null. */
final class JsonScalars {

    private final String json;
    private int position;

    JsonScalars(String json) {
        this.json = json;
    }

    List<@Nullable String> read() {
        List<@Nullable String> scalars = new ArrayList<>();
        expect('[');
        if (next() == ']') {
            return scalars;
        }
        while (true) {
            scalars.add(next() == '"' ? quoted() : bare());
            if (next() == ']') {
                return scalars;
            }
            expect(',');
        }
    }

    private char next() {
        while (position < json.length() && json.charAt(position) <= ' ') {
            position++;
        }
        if (position == json.length()) {
            throw unreadable();
        }
        return json.charAt(position);
    }

    private void expect(char expected) {
        if (next() != expected) {
            throw unreadable();
        }
        position++;
    }

    private @Nullable String bare() {
        int from = position;
        while (position < json.length() && ",] \t\r\n".indexOf(json.charAt(position)) < 0) {
            position++;
        }
        String text = json.substring(from, position);
        if (text.isEmpty() || text.startsWith("[") || text.startsWith("{")) {
            throw unreadable();
        }
        return text.equals("null") ? null : text;
    }

    private String quoted() {
        StringBuilder text = new StringBuilder();
        position++;
        while (position < json.length()) {
            char c = json.charAt(position++);
            if (c == '"') {
                return text.toString();
            }
            text.append(c == '\\' ? escaped() : c);
        }
        throw unreadable();
    }

    private char escaped() {
        if (position == json.length()) {
            throw unreadable();
        }
        char c = json.charAt(position++);
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (position + 4 > json.length()) {
                    throw unreadable();
                }
                position += 4;
                yield (char) Integer.parseInt(json, position - 4, position, 16);
            }
            default -> throw unreadable();
        };
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not a JSON array of scalars, at position " + position);
    }
}
