package dev.hysteria.ast;

import java.util.List;

/** What a SELECT returns, at least one item, and whether duplicates are dropped. */
public record SelectList(Distinct distinct, List<SelectItem> items) implements Node {
    public SelectList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a query must select at least one item");
        }
    }
}
