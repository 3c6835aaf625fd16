package dev.hysteria.reference;

import dev.hysteria.expression.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a result, to be read. */
record StoredRow(List<@Nullable Object> cells) implements Row {
    @Override
    public @Nullable Object value(int position) {
        return cells.get(position) instanceof byte[] bytes ? bytes.clone() : cells.get(position);
    }
}
