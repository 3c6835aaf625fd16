package dev.hysteria.architecture.broken.ast;

import dev.hysteria.architecture.broken.dialect.postgres.KnowsItsSibling;

/** The tree knows a dialect. */
public record LooksUp(KnowsItsSibling dialect) {}
