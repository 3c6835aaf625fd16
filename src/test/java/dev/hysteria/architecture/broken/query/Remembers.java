package dev.hysteria.architecture.broken.query;

/** Shares a static field that changes. */
public final class Remembers {
    static int count;

    private Remembers() {}
}
