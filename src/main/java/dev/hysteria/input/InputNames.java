package dev.hysteria.input;

import dev.hysteria.error.QueryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The names by which what is allowed is asked for. */
final class InputNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private InputNames() {}

    /** {@return the same, with one more} */
    static <V> Map<String, V> with(Map<String, V> allowed, String name, V value) {
        if (!NAME.matcher(name).matches()) {
            throw QueryException.invalid(
                    "A name that input is to use is not one of letters, digits and _, beginning with a letter",
                    "give a plain name of at most 64 characters; it need not be the column's.");
        }
        Map<String, V> more = new LinkedHashMap<>(allowed);
        if (more.put(name, value) != null) {
            throw QueryException.invalid("Input may use the name %s twice".formatted(name), "keep one of the two.");
        }
        return more;
    }
}
