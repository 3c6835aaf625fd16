package dev.hysteria.architecture.broken.schema;

import dev.hysteria.architecture.broken.query.UsesSchema;
import java.util.function.Supplier;

/** The other half of the cycle. */
public record UsesQuery(Supplier<UsesSchema> query) {}
