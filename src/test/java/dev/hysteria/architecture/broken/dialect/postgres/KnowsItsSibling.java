package dev.hysteria.architecture.broken.dialect.postgres;

import dev.hysteria.architecture.broken.dialect.mysql.Innocent;

/** One dialect knows another that it is not a variant of. */
public record KnowsItsSibling(Innocent sibling) {}
