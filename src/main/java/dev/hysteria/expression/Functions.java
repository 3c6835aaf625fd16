package dev.hysteria.expression;

import dev.hysteria.ast.Quantifier;

/** Functions that belong to no expression of their own; meant to be imported statically. */
public final class Functions {

    private Functions() {}

    /** {@return any value of a sub-query, to compare with: FALSE over no values} */
    public static <T> Quantified<T> any(Subquery<T> query) {
        return new Quantified<>(Quantifier.ANY, query);
    }

    /** {@return all values of a sub-query, to compare with: TRUE over no values} */
    public static <T> Quantified<T> all(Subquery<T> query) {
        return new Quantified<>(Quantifier.ALL, query);
    }
}
