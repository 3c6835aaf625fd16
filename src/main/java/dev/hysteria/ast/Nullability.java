package dev.hysteria.ast;

/** Whether a column admits null. */
public enum Nullability {
    NOT_NULL,
    NULLABLE
}
