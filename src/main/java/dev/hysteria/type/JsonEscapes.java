package dev.hysteria.type;

import java.util.HexFormat;

/** JSON texts with escapes where RFC 8259 wants them and nowhere else, since some databases compare keys and texts as they are written. */
final class JsonEscapes {

    private JsonEscapes() {}

    static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        quote(json, text);
        return json.toString();
    }

    static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(json, text.charAt(i));
        }
        json.append('"');
    }

    /** {@return a document, which was checked, with no other escapes than those that must be} */
    static String plain(String document) {
        if (document.indexOf('\\') < 0) {
            return document;
        }
        StringBuilder plain = new StringBuilder(document.length());
        int at = 0;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c != '\\') {
                plain.append(c);
                at++;
            } else if (document.charAt(at + 1) == 'u') {
                at = codePoint(document, at, plain);
            } else {
                char escaped = document.charAt(at + 1);
                plain.append(escaped == '/' ? "/" : document.substring(at, at + 2));
                at += 2;
            }
        }
        return plain.toString();
    }

    /** Half of a pair without the other half stays an escape: it is no character. */
    private static int codePoint(String document, int at, StringBuilder plain) {
        char unit = unit(document, at);
        boolean pair = Character.isHighSurrogate(unit)
                && document.startsWith("\\u", at + 6)
                && Character.isLowSurrogate(unit(document, at + 6));
        if (pair) {
            plain.append(unit).append(unit(document, at + 6));
            return at + 12;
        }
        if (Character.isSurrogate(unit)) {
            plain.append(document, at, at + 6);
        } else {
            append(plain, unit);
        }
        return at + 6;
    }

    private static char unit(String document, int at) {
        return (char) Integer.parseInt(document, at + 2, at + 6, 16);
    }

    private static void append(StringBuilder json, char c) {
        switch (c) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\f' -> json.append("\\f");
            case '\n' -> json.append("\\n");
            case '\r' -> json.append("\\r");
            case '\t' -> json.append("\\t");
            default -> {
                if (c < ' ') {
                    json.append("\\u00").append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
                } else {
                    json.append(c);
                }
            }
        }
    }
}
