package dev.hysteria.architecture.broken.query;

/** Neither final nor sealed. */
public class OpenForExtension {
    /** Nothing. */
    public OpenForExtension() {}
}
