package dev.hysteria.ast;

/** Where {@code ^} and {@code $} match; a line ends with a line feed. */
public enum RegexpLines {
    WHOLE_TEXT,
    EACH_LINE
}
