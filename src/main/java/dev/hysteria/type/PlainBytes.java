package dev.hysteria.type;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Canonical values as bytes, for those who encrypt them: text as it is, lists as JSON arrays, all else as a JSON array of one. */
final class PlainBytes {

    private PlainBytes() {}

    static byte[] of(Object canonical, LogicalType type) {
        return text(canonical, type).getBytes(StandardCharsets.UTF_8);
    }

    static Object canonical(byte[] bytes, LogicalType type) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (isText(type)) {
            return text;
        }
        if (type instanceof LogicalType.Array(LogicalType element)) {
            return JsonArray.read(text, element);
        }
        Object value = JsonArray.read(text, type).getFirst();
        if (value == null) {
            throw new IllegalArgumentException("no value of type " + type.described());
        }
        return value;
    }

    private static String text(Object canonical, LogicalType type) {
        if (type instanceof LogicalType.Varchar(int length)) {
            requireLength((String) canonical, length);
        }
        if (isText(type)) {
            return (String) canonical;
        }
        return type instanceof LogicalType.Array(LogicalType element)
                ? JsonArray.write((List<?>) canonical, element)
                : JsonArray.write(List.of(canonical), type);
    }

    private static boolean isText(LogicalType type) {
        return type.isText() || type instanceof LogicalType.Json;
    }

    // The database sees bytes and can't count the characters in them.
    private static void requireLength(String text, int length) {
        int points = text.codePointCount(0, text.length());
        if (points > length) {
            throw new IllegalArgumentException(points + " characters, of which the column takes " + length);
        }
    }
}
