package dev.hysteria.architecture.broken.query;

import dev.hysteria.architecture.broken.schema.UsesQuery;

/** Allowed by the table, but half of a cycle. */
public record UsesSchema(UsesQuery schema) {}
