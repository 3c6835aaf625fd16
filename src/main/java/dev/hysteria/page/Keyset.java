package dev.hysteria.page;

import dev.hysteria.schema.Column;
import java.util.Optional;

/**
 * How pages are read by key: what tells rows apart, and what cursors are signed with. An immutable value, made once for a query and used for
 * each of its pages.
 *
 * <p>The order of the rows is the query's, then the key's: so it is total, and every page begins exactly behind the last row of the one
 * before, however many rows came or went in between.
 *
 * @param key what tells any two rows apart
 * @param cursorKey what cursors are signed with
 */
public record Keyset(RowKey key, CursorKey cursorKey) {

    /**
     * {@return the keyset of rows of a table}
     *
     * @param columns its primary key, or a unique key without nulls
     */
    public static Keyset of(CursorKey cursorKey, Column<?, ?>... columns) {
        return new Keyset(RowKey.of(columns), cursorKey);
    }

    /** {@return the request of the first rows} */
    public KeysetRequest first(int size) {
        return new KeysetRequest(this, size, Optional.empty(), Walk.FORWARD);
    }

    /** {@return the request of the last rows} */
    public KeysetRequest last(int size) {
        return new KeysetRequest(this, size, Optional.empty(), Walk.BACKWARD);
    }

    /**
     * {@return the request of the rows at a cursor, which a page gave as its next or previous one}
     *
     * @param cursor what came from outside; it is read when the page is
     */
    public KeysetRequest at(String cursor, int size) {
        return new KeysetRequest(this, size, Optional.of(cursor), Walk.FORWARD);
    }

    /** {@return the request at a cursor, or of the first rows without one} */
    public KeysetRequest at(Optional<String> cursor, int size) {
        return cursor.map(text -> at(text, size)).orElseGet(() -> first(size));
    }
}
