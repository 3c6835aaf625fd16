package dev.hysteria.ast;

/** What other transactions may still do with a locked row. */
public enum LockStrength {
    /** Read it without a lock, nothing else. */
    UPDATE,
    /** Read it, and share the lock. */
    SHARE
}
