package dev.hysteria.ast;

/** What truncating does to generated keys. */
public enum IdentityAction {
    /** Nothing: the table generates no keys. */
    NONE,
    /** They go on where they were. */
    CONTINUE,
    /** They begin anew. */
    RESTART
}
