package dev.hysteria.expression;

import dev.hysteria.ast.NullOrder;
import dev.hysteria.ast.SortKey;

/**
 * One key of an ordering, made by {@link Expression#asc()} and {@link Expression#desc()}; null sorts as the largest value unless said
 * otherwise.
 *
 * @param ast the key's tree
 */
public record Order(SortKey ast) {

    /** {@return this key, with nulls before every value} */
    public Order nullsFirst() {
        return with(NullOrder.FIRST);
    }

    /** {@return this key, with nulls after every value} */
    public Order nullsLast() {
        return with(NullOrder.LAST);
    }

    private Order with(NullOrder nulls) {
        return new Order(new SortKey(ast.expression(), ast.direction(), nulls));
    }
}
