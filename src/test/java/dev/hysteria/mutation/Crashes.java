package dev.hysteria.mutation;

import java.util.List;
import java.util.Optional;

/** Mutations that end a database's server: each was asked its question once, and is not asked again. */
final class Crashes {
    private static final List<Known> ALL = List.of(
            Known.of("MySQL", "literal.binary: X_QUOTED_UNLESS_EMPTY -> X_QUOTED", "golden plan/no-bytes"),
            Known.of("MariaDB", "WindowsByDerived: left out", "golden plan/array-of-a-window"));

    private Crashes() {}

    /** {@return the question that ends the server, where there is one} */
    static Optional<String> question(Mutation mutation) {
        return Known.reason(ALL, mutation);
    }
}
