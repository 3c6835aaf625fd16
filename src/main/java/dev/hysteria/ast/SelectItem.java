package dev.hysteria.ast;

/** One column of a query's result; every item of one query has a name of its own. */
public record SelectItem(Expr expression, Identifier name) implements Node {}
