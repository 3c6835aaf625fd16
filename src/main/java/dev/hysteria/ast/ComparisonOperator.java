package dev.hysteria.ast;

/** How two values are compared; UNKNOWN when either is null. */
public enum ComparisonOperator {
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL
}
