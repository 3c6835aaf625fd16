package dev.hysteria.ast;

/** A piece of a raw fragment. */
public sealed interface RawPart {

    /** SQL text, taken as it is: never build it from outside input. */
    record Text(String sql) implements RawPart {}

    /** An expression between two pieces of text; a value stays a parameter. */
    record Embedded(Expr expression) implements RawPart {}
}
