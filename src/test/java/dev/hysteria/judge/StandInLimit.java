package dev.hysteria.judge;

import java.util.Arrays;
import java.util.Optional;

/** Why a stand-in does not take a statement that its database does. */
public enum StandInLimit {
    FULL_JOIN(
            "FULL JOIN is only supported with merge-joinable or hash-joinable join conditions",
            "PostgreSQL has no full join by a condition that is no equality of both sides"),
    WINDOW_IN_FROM(
            "window functions are not allowed in functions in FROM",
            "PostgreSQL does not open a document that a window made"),
    SCALAR_PUT_INTO_JSON(
            "Object or array cannot be found in the specified JSON path",
            "SQL Server can't put a scalar into a document, which semantics.md says");

    private final String words;
    private final String meaning;

    StandInLimit(String words, String meaning) {
        this.words = words;
        this.meaning = meaning;
    }

    /** {@return what PostgreSQL can't do, or the database itself can't} */
    public String meaning() {
        return meaning;
    }

    /** {@return the limit that an error shows; nothing where it shows something unknown} */
    public static Optional<StandInLimit> of(String error) {
        return Arrays.stream(values())
                .filter(limit -> error.contains(limit.words))
                .findFirst();
    }
}
