package dev.hysteria.dialect;

/** Kinds of failure that every database reports in its own way. */
public enum FailureKind {
    UNIQUE_VIOLATION,
    FOREIGN_KEY_VIOLATION,
    CHECK_VIOLATION,
    NOT_NULL_VIOLATION,
    /** The transaction can't be ordered among the others; repeating it may succeed. */
    SERIALIZATION_FAILURE,
    DEADLOCK,
    LOCK_TIMEOUT,
    QUERY_TIMEOUT,
    /** A text is too long or a number out of range. */
    VALUE_TOO_LARGE,
    /** The connection is lost or was never had. */
    CONNECTION_FAILURE,
    /** The statement itself was not understood. */
    SYNTAX_REJECTED,
    /** Anything else. */
    OTHER
}
