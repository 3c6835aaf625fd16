package dev.hysteria.judge;

import java.util.Set;

/** Says of every ordering key where its nulls are, when it is the smallest they are taken for and the key does not say so. */
final class NullPlaces {
    private static final Set<String> ENDS = Set.of(
            "LIMIT",
            "OFFSET",
            "FETCH",
            "FOR",
            "ROWS",
            "RANGE",
            "GROUPS",
            "UNION",
            "INTERSECT",
            "EXCEPT",
            "RETURNING",
            ")");

    private NullPlaces() {}

    static void say(Tokens tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            if (tokens.is(i - 1, "ORDER", "BY")) {
                keys(tokens, i + 1);
            }
        }
    }

    private static void keys(Tokens tokens, int start) {
        int i = start;
        while (true) {
            boolean ends = i >= tokens.size() || tokens.isAnyOf(i, ENDS);
            if (ends || tokens.is(i, ",")) {
                i += say(tokens, i);
            }
            if (ends) {
                return;
            }
            i = tokens.is(i, "(") ? tokens.close(i) + 1 : i + 1;
        }
    }

    /** {@return by how many tokens the key that ends here has grown} */
    private static int say(Tokens tokens, int end) {
        if (tokens.is(end - 2, "NULLS")) {
            return 0;
        }
        tokens.replace(end, end, tokens.is(end - 1, "DESC") ? "NULLS LAST" : "NULLS FIRST");
        return 2;
    }
}
