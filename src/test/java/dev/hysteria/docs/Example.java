package dev.hysteria.docs;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An example of the semantics page, {@code 'abc'.left(2) = 'ab'}: calls on literals, and the value that they have.
 *
 * <p>Read from left to right, once; what a call does is the reader's concern. A receiver is a call's first argument.
 */
final class Example {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+");
    private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?T?(\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?)|\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(e-?\\d+)?L?");

    private final String text;
    private final BiFunction<String, List<@Nullable Object>, Object> calls;
    private int at;

    private Example(String text, BiFunction<String, List<@Nullable Object>, Object> calls) {
        this.text = text;
        this.calls = calls;
    }

    /** What an example calls and the value it names. */
    record Parts(@Nullable Object called, @Nullable Object expected) {}

    /** Reads an example, calling by name. */
    static Parts read(String text, BiFunction<String, List<@Nullable Object>, Object> calls) {
        Example example = new Example(text, calls);
        Object called = example.chain();
        example.expect(" = ");
        Object expected = example.chain();
        if (example.at < text.length()) {
            throw example.mistake();
        }
        return new Parts(called, expected);
    }

    private @Nullable Object chain() {
        Object value = primary();
        while (accept(".")) {
            List<@Nullable Object> arguments = new ArrayList<>();
            arguments.add(value);
            value = call(required(NAME), arguments);
        }
        return value;
    }

    private @Nullable Object primary() {
        if (accept("[")) {
            return list("]", new ArrayList<>());
        }
        Matcher matcher = next(TEXT);
        if (matcher != null) {
            return matcher.group(1).replace("''", "'").replace("\\n", "\n");
        }
        matcher = next(TIME);
        if (matcher != null) {
            return time(matcher.group());
        }
        matcher = next(NUMBER);
        if (matcher != null) {
            return number(matcher.group());
        }
        String word = required(NAME);
        return switch (word) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> call(word, new ArrayList<>());
        };
    }

    private Object call(String name, List<@Nullable Object> arguments) {
        return calls.apply(name, accept("(") ? list(")", arguments) : arguments);
    }

    private List<@Nullable Object> list(String end, List<@Nullable Object> values) {
        if (accept(end)) {
            return values;
        }
        do {
            values.add(chain());
        } while (accept(", "));
        expect(end);
        return values;
    }

    private static Object time(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        if (text.contains("T")) {
            return LocalDateTime.parse(text);
        }
        return text.contains(":") ? LocalTime.parse(text) : LocalDate.parse(text);
    }

    private static Object number(String text) {
        if (text.endsWith("L")) {
            return Long.valueOf(text.substring(0, text.length() - 1));
        }
        if (text.contains("e")) {
            return Double.valueOf(text);
        }
        return text.contains(".") ? new BigDecimal(text) : Integer.valueOf(text);
    }

    private String required(Pattern pattern) {
        Matcher matcher = next(pattern);
        if (matcher == null) {
            throw mistake();
        }
        return matcher.group();
    }

    private @Nullable Matcher next(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private boolean accept(String expected) {
        boolean found = text.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    private void expect(String expected) {
        if (!accept(expected)) {
            throw mistake();
        }
    }

    private IllegalArgumentException mistake() {
        return new IllegalArgumentException("not an example, from character " + at + " on: " + text);
    }
}
