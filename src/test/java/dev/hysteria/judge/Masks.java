package dev.hysteria.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a translator need not see of a statement, each a short text in it: the texts, for a start. */
final class Masks {
    private static final Pattern MASK = Pattern.compile("'zq(\\d+)qz'");

    private final List<String> masked = new ArrayList<>();

    /** {@return a text that stands for these words of PostgreSQL} */
    String of(String words) {
        masked.add(words);
        return "'zq" + (masked.size() - 1) + "qz'";
    }

    /** {@return the statement with all words at their places} */
    String undone(String sql) {
        String text = sql;
        for (Matcher mask = MASK.matcher(text); mask.find(); mask = MASK.matcher(text)) {
            text = text.substring(0, mask.start())
                    + masked.get(Integer.parseInt(mask.group(1)))
                    + text.substring(mask.end());
        }
        return text;
    }

    /** {@return a text of SQL, in quotes, as PostgreSQL's of that type} */
    static String text(String content) {
        return "'" + content.replace("'", "''") + "'::text";
    }
}
