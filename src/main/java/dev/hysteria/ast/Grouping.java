package dev.hysteria.ast;

import java.util.List;

/** How rows are gathered into groups, and which groups are kept. */
public sealed interface Grouping extends Node {

    /** No GROUP BY: without aggregates each row stands for itself, with aggregates all rows are one group. */
    record None() implements Grouping {}

    /** No GROUP BY, but a condition on the one group that all rows form. */
    record Whole(Expr having) implements Grouping {}

    /** One group for each distinct combination of the keys; {@code having} is {@link Expr.True} when nothing is asked. */
    record By(List<Expr> keys, Expr having) implements Grouping {
        public By {
            keys = requireKeys(keys);
        }
    }

    /** Groups for several sets of keys at once; a key that is not in the set is null in that set's rows. */
    record Sets(List<List<Expr>> sets, Expr having) implements Grouping {
        public Sets {
            sets = sets.stream().map(List::copyOf).toList();
            if (sets.isEmpty()) {
                throw new IllegalArgumentException("grouping sets need at least one set");
            }
        }
    }

    /** Grouping sets of all prefixes of the keys, down to the empty one. */
    record Rollup(List<Expr> keys, Expr having) implements Grouping {
        public Rollup {
            keys = requireKeys(keys);
        }
    }

    /** Grouping sets of all subsets of the keys. */
    record Cube(List<Expr> keys, Expr having) implements Grouping {
        public Cube {
            keys = requireKeys(keys);
        }
    }

    private static List<Expr> requireKeys(List<Expr> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("grouping needs at least one key");
        }
        return List.copyOf(keys);
    }
}
