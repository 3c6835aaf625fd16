package dev.hysteria.error;

import java.util.List;
import java.util.Locale;

/** How foreign text is put into a message: cut to a stated length, and never able to forge a line. */
final class Shown {
    static final int SQL_LENGTH = 2_000;
    static final int NAME_LENGTH = 200;
    static final int LIST_LENGTH = 50;

    private Shown() {}

    static String sql(String sql) {
        return cut(sql, SQL_LENGTH);
    }

    /** {@return a name or label on one line: control and direction characters escaped, cut when very long} */
    static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        cut(name, NAME_LENGTH).codePoints().forEach(point -> appendVisible(shown, point));
        return shown.toString();
    }

    static String list(List<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String shown = String.join(
                ", ", names.stream().limit(LIST_LENGTH).map(Shown::name).toList());
        int left = names.size() - LIST_LENGTH;
        return left > 0 ? shown + ", ... (%s more)".formatted(grouped(left)) : shown;
    }

    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "... (%s more characters cut)".formatted(grouped(text.length() - end));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static void appendVisible(StringBuilder shown, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            default -> shown.appendCodePoint(point);
        }
    }
}
