package dev.hysteria.ast;

/** Anything a database executes. */
public sealed interface Statement extends Node permits Query, Command, Ddl {}
