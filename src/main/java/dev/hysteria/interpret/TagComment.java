package dev.hysteria.interpret;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The comment behind a statement that says where it comes from: {@code /*name='value',name='value'*}{@code /}.
 *
 * <p>Names and values are URL-encoded, so that nothing in them ends the comment, begins another (which some databases nest), makes it a
 * hint ({@code +}) or a condition to execute ({@code !}), or is a placeholder to a driver. <a
 * href="https://google.github.io/sqlcommenter/spec/">Specification</a>.
 */
final class TagComment {
    private static final String HEXADECIMAL = "0123456789ABCDEF";

    private TagComment() {}

    static String of(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + "'")
                .collect(Collectors.joining(",", " /*", "*/"));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        char last = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (isPlain(c) && !(c == '-' && last == '-')) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xf));
            }
            last = c;
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-._~".indexOf(c) >= 0;
    }
}
