package dev.hysteria.architecture.broken.unknown;

/** In a package without a row in the table and without a package-info. */
public final class NotInTheTable {
    private NotInTheTable() {}
}
