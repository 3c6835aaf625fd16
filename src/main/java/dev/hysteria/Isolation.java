package dev.hysteria;

/** How much a transaction may see of what others do at the same time; a database may always give more than was asked. */
public enum Isolation {
    /** It may see what others have not committed. */
    READ_UNCOMMITTED(1),
    /** Each statement sees what was committed before it. */
    READ_COMMITTED(2),
    /** A row that was read once reads the same again. */
    REPEATABLE_READ(4),
    /** As if transactions ran one after another. */
    SERIALIZABLE(8);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /** {@return the number that JDBC knows it by} */
    int level() {
        return level;
    }
}
