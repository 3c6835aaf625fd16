package dev.hysteria.internal.jdbc;

/** Whether values may stand in the log and in messages. */
public enum ValueVisibility {
    /** Types only. */
    HIDDEN,
    SHOWN
}
