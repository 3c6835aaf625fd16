package dev.hysteria.internal.jdbc;

/** What would be unknown if the connection were lost now. */
enum Stake {
    /** Nothing: what was not yet committed is undone, and what was only read changed nothing. */
    NOTHING,
    /** Whether a write happened: a commit is under way, or a statement that commits itself. */
    COMMIT
}
