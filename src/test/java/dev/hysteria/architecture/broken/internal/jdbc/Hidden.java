package dev.hysteria.architecture.broken.internal.jdbc;

/** What no exported signature may mention. */
public final class Hidden {
    private Hidden() {}
}
