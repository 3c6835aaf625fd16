package dev.hysteria.ast;

/**
 * How a regular expression is applied.
 *
 * @param sensitivity whether upper and lower case differ
 * @param lines whether {@code ^} and {@code $} match at line ends too
 */
public record RegexpFlags(CaseSensitivity sensitivity, RegexpLines lines) {}
