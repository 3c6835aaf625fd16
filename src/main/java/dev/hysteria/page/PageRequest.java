package dev.hysteria.page;

import dev.hysteria.error.InvalidInput;

/**
 * Which page of a query's rows is asked for.
 *
 * @param number the page's number; the first one is 1
 * @param size how many rows a page has, the last one excepted; 1 or more
 */
public record PageRequest(long number, int size) {

    /**
     * Checks that there can be such a page.
     *
     * @throws InvalidInput when the number or the size is less than 1, or the page begins behind row 2<sup>63</sup>
     */
    public PageRequest {
        if (number < 1 || size < 1) {
            throw InvalidInput.page(number < 1 ? "number" : "size", "1 or more");
        }
        if (number - 1 > Long.MAX_VALUE / size) {
            throw InvalidInput.page("number", "one of a page that can be counted");
        }
    }

    /** {@return the request of the page of this number, of which the first is 1} */
    public static PageRequest of(long number, int size) {
        return new PageRequest(number, size);
    }

    /** {@return the request of the first page} */
    public static PageRequest first(int size) {
        return of(1, size);
    }

    /** {@return how many rows come before the page} */
    public long offset() {
        return (number - 1) * size;
    }

    /** {@return the request of the page after this one} */
    public PageRequest next() {
        return of(number + 1, size);
    }
}
