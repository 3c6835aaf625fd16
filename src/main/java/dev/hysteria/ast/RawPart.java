package dev.hysteria.ast;

/** A piece of a raw fragment. */
public sealed interface RawPart {

    /** SQL text, taken as it is: never build it from outside input. */
    record Text(String sql) implements RawPart {}

    /** A question mark that belongs to an operator, not a placeholder. */
    record QuestionMark() implements RawPart {}

    /** An expression between two pieces of text; a value stays a parameter. */
    record Embedded(Expr expression) implements RawPart {}
}
