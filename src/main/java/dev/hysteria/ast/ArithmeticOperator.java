package dev.hysteria.ast;

/** Arithmetic on two numbers; null when either is null. A result beyond the type is an error, when it is calculated or when it is read. */
public enum ArithmeticOperator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    /** Division; of two integers it truncates toward zero. By zero it is null. */
    DIVIDE,
    /** The remainder of truncating division; takes the dividend's sign. By zero it is null. */
    REMAINDER
}
