package dev.hysteria.architecture.broken.query;

/** Two empty words. */
public interface AbstractQueryHelper {}
