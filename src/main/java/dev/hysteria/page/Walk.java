package dev.hysteria.page;

/** Which way rows are read from a place in their order. */
public enum Walk {
    /** To the rows that come after. */
    FORWARD,
    /** To the rows that come before. */
    BACKWARD;

    /** {@return the other way} */
    public Walk reversed() {
        return switch (this) {
            case FORWARD -> BACKWARD;
            case BACKWARD -> FORWARD;
        };
    }
}
