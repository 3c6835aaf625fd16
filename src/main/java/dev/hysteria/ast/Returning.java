package dev.hysteria.ast;

import java.util.List;

/** What a command returns of the rows it wrote. */
public sealed interface Returning extends Node {

    /** The number of rows only. */
    record Nothing() implements Returning {}

    /** The items for each row written: of an insert or update as stored, of a delete as it was. */
    record Rows(List<SelectItem> items) implements Returning {
        public Rows {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("returning needs at least one item");
            }
        }
    }
}
