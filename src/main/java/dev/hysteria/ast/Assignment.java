package dev.hysteria.ast;

/** A column and the value it is given. */
public record Assignment(Identifier column, Expr value) implements Node {}
