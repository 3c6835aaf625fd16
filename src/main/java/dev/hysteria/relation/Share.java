package dev.hysteria.relation;

import java.util.OptionalLong;

/**
 * Which rows, of those found for each row, are read.
 *
 * @param offset how many are left out at their beginning
 * @param limit how many are read at most
 */
record Share(long offset, OptionalLong limit) {
    static Share all() {
        return new Share(0, OptionalLong.empty());
    }

    Share withOffset(long newOffset) {
        return new Share(newOffset, limit);
    }

    Share withLimit(long newLimit) {
        return new Share(offset, OptionalLong.of(newLimit));
    }

    boolean isAll() {
        return offset == 0 && limit.isEmpty();
    }

    boolean isNone() {
        return limit.isPresent() && limit.getAsLong() == 0;
    }
}
