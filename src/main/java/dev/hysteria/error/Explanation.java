package dev.hysteria.error;

import java.util.List;
import java.util.stream.Stream;

/**
 * The three parts of every message: what happened, on what, and what to do.
 *
 * @param happened one sentence, without the code and without a final full stop
 * @param facts lines about what it happened on, each {@code label: text}
 * @param whatToDo one or more sentences for the person who reads the message
 */
public record Explanation(String happened, List<String> facts, String whatToDo) {
    private static final String INDENT = "  ";

    /** Rejects an explanation that leaves out what happened or what to do. */
    public Explanation {
        if (happened.isBlank() || whatToDo.isBlank()) {
            throw new IllegalArgumentException("An explanation says what happened and what to do");
        }
        facts = List.copyOf(facts);
    }

    /** {@return an explanation without facts} */
    public static Explanation of(String happened, String whatToDo) {
        return new Explanation(happened, List.of(), whatToDo);
    }

    /** {@return this explanation with one more fact, shown on one line} */
    public Explanation on(String label, String text) {
        return with(label + ": " + text);
    }

    /** {@return this explanation with one more fact, whose text begins on a line of its own} */
    public Explanation onLines(String label, String text) {
        String lines =
                text.strip().lines().map(line -> "\n" + INDENT.repeat(2) + line).reduce("", String::concat);
        return with(label + ":" + lines);
    }

    private Explanation with(String fact) {
        return new Explanation(
                happened, Stream.concat(facts.stream(), Stream.of(fact)).toList(), whatToDo);
    }

    String message(ErrorCode code) {
        StringBuilder message = new StringBuilder(code.printed()).append(' ').append(happened);
        facts.forEach(fact -> message.append('\n').append(INDENT).append(fact));
        return message.append('\n')
                .append(INDENT)
                .append("What to do: ")
                .append(whatToDo)
                .toString();
    }
}
