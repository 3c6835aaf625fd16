package dev.hysteria.page;

import dev.hysteria.error.InvalidInput;
import java.util.Optional;

/**
 * Which rows by key are asked for; made by {@link Keyset}.
 *
 * @param keyset what tells rows apart, and what cursors are signed with
 * @param size how many rows are asked for; 1 or more
 * @param cursor where they begin; empty at an end of the rows
 * @param walk from which end they are read without a cursor
 */
public record KeysetRequest(Keyset keyset, int size, Optional<String> cursor, Walk walk) {

    /**
     * Checks the size.
     *
     * @throws InvalidInput when it is less than 1
     */
    public KeysetRequest {
        if (size < 1) {
            throw InvalidInput.page("size", "1 or more");
        }
    }

    /**
     * {@return where the rows begin}
     *
     * @throws InvalidInput when the cursor was not made for this order by the same key
     */
    public Position position(KeysetOrder order) {
        KeyBytes.requireWritable(order);
        return cursor.map(text -> Cursors.read(text, order, keyset.cursorKey()))
                .orElseGet(() -> new Position(walk, Optional.empty()));
    }

    /** {@return the cursor of a position} */
    public String cursor(Position position, KeysetOrder order) {
        return Cursors.write(position, order, keyset.cursorKey());
    }
}
