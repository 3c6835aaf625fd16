package dev.hysteria.ast;

/** Whether the tables of a WITH clause may refer to themselves. */
public enum Recursion {
    NONE,
    RECURSIVE
}
