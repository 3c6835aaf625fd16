package dev.hysteria.ast;

/** What happens when another transaction holds a row. */
public enum LockWait {
    /** Wait, up to the database's lock timeout. */
    WAIT,
    /** Fail at once. */
    NO_WAIT,
    /** Leave the row out of the result. */
    SKIP_LOCKED
}
