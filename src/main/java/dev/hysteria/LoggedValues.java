package dev.hysteria;

/** Whether the values of parameters may be seen in the log and in messages. */
public enum LoggedValues {
    /** Only their types. */
    HIDDEN,
    /** The values too, and in messages the database's own words, which often quote them. For development. */
    SHOWN
}
