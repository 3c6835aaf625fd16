package dev.hysteria.ast;

/** One key of an ordering. Nulls sort as the largest value unless said otherwise: last ascending, first descending. */
public record SortKey(Expr expression, Direction direction, NullOrder nulls) implements Node {

    /** {@return a key with nulls as the largest value} */
    public static SortKey of(Expr expression, Direction direction) {
        return new SortKey(expression, direction, direction == Direction.ASCENDING ? NullOrder.LAST : NullOrder.FIRST);
    }
}
