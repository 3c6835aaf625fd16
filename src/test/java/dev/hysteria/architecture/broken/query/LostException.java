package dev.hysteria.architecture.broken.query;

/** An exception outside the package of exceptions. */
public final class LostException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
