package dev.hysteria;

/** Whether a transaction may write. */
public enum Access {
    /** It may. */
    READ_WRITE,
    /** It may not: a command is refused before the database sees it. */
    READ_ONLY
}
