package dev.hysteria.type;

/** How an enumeration's labels are stored. */
public enum EnumStorage {
    /** Text, with a check constraint that admits only the labels. */
    TEXT_WITH_CHECK,
    /** The database's own enum type where it has one, else {@link #TEXT_WITH_CHECK}. */
    NATIVE
}
