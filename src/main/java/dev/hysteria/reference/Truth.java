package dev.hysteria.reference;

import org.jspecify.annotations.Nullable;

/** A truth value of three-valued logic; as a value, UNKNOWN is null. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** {@return the truth that a boolean value stands for} */
    static Truth ofValue(@Nullable Object value) {
        return value == null ? UNKNOWN : of((Boolean) value);
    }

    @Nullable
    Object value() {
        return switch (this) {
            case TRUE -> true;
            case FALSE -> false;
            case UNKNOWN -> null;
        };
    }

    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
    }

    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
