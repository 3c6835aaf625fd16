package dev.hysteria.ast;

/** Where {@code ^} and {@code $} match. */
public enum RegexpLines {
    WHOLE_TEXT,
    EACH_LINE
}
